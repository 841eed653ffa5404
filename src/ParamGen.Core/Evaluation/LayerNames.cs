using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Evaluation;

/// <summary>The names by which a layer behind others can take them.</summary>
internal static class LayerNames
{
    /// <summary>The names in the order of the layers, each with what it is.</summary>
    /// <param name="source">The layers before.</param>
    /// <param name="isBlock">Whether they stand in a block, which is given an input.</param>
    public static IReadOnlyList<(string Name, string Kind)> Of(NetworkSource source, bool isBlock)
    {
        var nodes = NodeReader.Read(source);
        var names = new List<(string Name, string Kind)>();
        if (isBlock || nodes.Count(node => node.Kind.Name == Catalogue.Input) == 1)
            names.Add((OutputName.Input, isBlock ? "what the block is given" : Catalogue.Input));
        var calls = new Dictionary<string, int>();
        for (var i = 0; i < nodes.Count; i++)
        {
            names.Add((NameOf(nodes[i], calls), nodes[i].KerasName));
            // A block is done where the next layer is not within it.
            for (var scope = nodes[i].Scope; scope is not null && !Stands(i + 1, scope); scope = scope.Parent)
                names.Add((scope.Name, "block"));
        }

        return [.. names.GroupBy(name => name.Name).Select(group => group.First())];

        bool Stands(int next, BlockScope scope)
        {
            var other = next < nodes.Count ? nodes[next].Scope : null;
            while (other is not null && other != scope)
                other = other.Parent;
            return other is not null;
        }
    }

    /// <summary>A further call without a name of its own is counted: encoder[1].</summary>
    private static string NameOf(LayerNode node, Dictionary<string, int> calls)
    {
        if (node.Layer is not SharedCall shared)
            return node.Name;
        var target = BlockScope.Qualify(node.Scope, shared.Target);
        calls.TryGetValue(target, out var before);
        calls[target] = before + 1;
        return string.IsNullOrEmpty(node.Attribute.Name)
            ? new OutputName(target, before + 1, null).ToString()
            : node.Name;
    }
}
