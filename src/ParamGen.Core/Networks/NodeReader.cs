using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Makes layers of their sources, names them, lets wrappers take what follows them, and judges the arguments.</summary>
internal sealed class NodeReader(NetworkSource source)
{
    private readonly KerasNames names = new();
    private readonly List<Problem> problems = [];
    private int next;

    public IReadOnlyList<Problem> Problems => problems;

    public List<LayerNode> Read()
    {
        var nodes = new List<LayerNode>();
        while (next < source.Layers.Count)
        {
            if (ReadNode() is { } node)
                nodes.Add(node);
        }

        return nodes;
    }

    private LayerNode? ReadNode()
    {
        var index = next++;
        var layer = source.Layers[index];
        if (Catalogue.Find(layer.Kind) is not { } kind)
        {
            problems.Add(new(GraphRules.PG0308_UnknownKind, index, null, Texts.Of(layer.Kind, []), default));
            return null;
        }

        var attribute = kind.Bind(layer.Arguments);
        var inner = Inner(kind.Wraps);
        // Python makes the wrapped layer before its wrapper, and so names it before.
        var name = string.IsNullOrEmpty(attribute.Name) ? names.Next(kind.KerasName) : attribute.Name!;
        if (inner is null)
        {
            problems.Add(new(GraphRules.PG0309_NothingToWrap, index, null, Texts.Of(name, [kind.Name]), default));
            return null;
        }

        var node = new LayerNode(index, name, kind, attribute, kind.Create(attribute, inner));
        var check = new ArgumentCheck(index, name, kind.Name);
        CommonChecks.Check(check, kind, layer, attribute);
        node.Layer.Check(check);
        problems.AddRange(check.Problems);
        return node;
    }

    /// <summary>The layers that a wrapper takes into itself; null where there are none to take.</summary>
    private List<LayerNode>? Inner(Wraps wraps)
    {
        var inner = new List<LayerNode>();
        while (wraps is not Wraps.Nothing && next < source.Layers.Count)
        {
            var kind = source.Layers[next].Kind;
            var taken = wraps is Wraps.NextCells
                ? kind.EndsWith("Cell", StringComparison.Ordinal)
                : kind != Catalogue.Input && inner.Count == 0;
            if (!taken || ReadNode() is not { } node)
                break;
            inner.Add(node);
        }

        return wraps is Wraps.Nothing || inner.Count > 0 ? inner : null;
    }
}
