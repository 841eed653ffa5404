using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Graph;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Makes layers of their sources, names them, lets wrappers take what follows them, places blocks, and judges the arguments.</summary>
internal sealed class NodeReader
{
    private readonly List<LayerNode> nodes = [];
    private readonly List<Problem> problems;

    private NodeReader(List<Problem> problems) => this.problems = problems;

    public static List<LayerNode> Read(NetworkSource source, List<Problem> problems)
    {
        if (NetworkSize.Problem(source) is { } tooLarge)
        {
            problems.Add(tooLarge);
            return [];
        }

        var reader = new NodeReader(problems);
        reader.Read(source, null, true);
        return reader.nodes;
    }

    private void Read(NetworkSource source, Scope? scope, bool trainable)
    {
        var level = new Level(source, scope, trainable);
        while (level.Next < source.Layers.Count)
        {
            if (source.Layers[level.Next].Model is { IsBlock: true })
                PlaceBlock(level);
            else if (ReadNode(level) is { } node)
                nodes.Add(node);
        }
    }

    /// <summary>Places the layers of a block, as often as it is repeated.</summary>
    private void PlaceBlock(Level level)
    {
        var index = level.Index;
        var source = level.Take();
        var use = (UseAttribute)Catalogue.Find(source.Kind)!.Bind(source.Arguments);
        if (use.Repeat < 1)
        {
            problems.Add(new(ArgumentRules.PG0101_NotPositive, index, nameof(use.Repeat), Texts.Of(source.Model!.Name ?? "", [nameof(use.Repeat), use.Repeat]), default));
            return;
        }

        if (SlashIn(use.Name) is { } slash)
        {
            var suggestions = level.Scope is null ? [slash.Suggestion] : Array.Empty<Suggestion>();
            problems.Add(new(GraphRules.PG0321_SlashInName, index, nameof(use.Name), slash.Texts, suggestions));
        }

        var names = new KerasNames();
        for (var i = 0; i < use.Repeat; i++)
        {
            var name = string.IsNullOrEmpty(use.Name) ? level.Names.Next(source.Model!.Name ?? source.Kind) : names.NextOf(use.Name!);
            var scope = new Scope(Scope.Qualify(level.Scope, name), level.Scope, i == 0 ? use.Input : null, index);
            Read(source.Model!, scope, level.Trainable && use.Trainable);
        }
    }

    private LayerNode? ReadNode(Level level)
    {
        var index = level.Index;
        var layer = level.Take();
        if (Catalogue.Find(layer.Kind) is not { } kind)
        {
            problems.Add(new(FileRules.PG0505_UnknownLayer, index, null, Texts.Of(layer.Kind, [layer.Kind, ""]), default));
            return null;
        }

        var attribute = kind.Bind(layer.Arguments);
        attribute.Trainable &= level.Trainable;
        var inner = Inner(level, kind, kind.WrapsOf(attribute), index);
        // Python makes the wrapped layer before its wrapper, and so names it before.
        var name = Scope.Qualify(level.Scope, string.IsNullOrEmpty(attribute.Name) ? level.Names.Next(layer.Model?.Name ?? kind.KerasName) : attribute.Name!);
        if (inner is null)
        {
            problems.Add(new(GraphRules.PG0309_NothingToWrap, index, null, Texts.Of(name, [kind.Name]), default));
            return null;
        }

        var node = new LayerNode(index, name, kind, attribute, layer.Model is { } model ? new ModelLayer(model, (UseAttribute)attribute) : kind.Create(attribute, inner, level.Names)) { Scope = level.Scope, Source = layer, Inner = inner };
        foreach (var hidden in node.Layer.Hidden)
            level.Names.Next(hidden);
        // A file says for itself which Keras has written it: older ones take a slash.
        if (level.Source.Class is null && SlashIn(attribute.Name) is { } slash)
            problems.Add(node.Problem(GraphRules.PG0321_SlashInName, nameof(attribute.Name), [slash.Texts[1]], slash.Suggestion));
        var check = new ArgumentCheck(node);
        CommonChecks.Check(check, kind, layer, attribute);
        node.Layer.Check(check);
        problems.AddRange(check.Problems);
        return node;
    }

    /// <summary>What is wrong with a name that holds a slash; null where it holds none.</summary>
    private static (string[] Texts, Suggestion Suggestion)? SlashIn(string? name)
    {
        if (name?.Contains('/') != true)
            return null;
        var free = name.Replace('/', '_');
        return ([name, free], Suggestion.Set($"Name it '{free}'", nameof(LayerAttribute.Name), free));
    }

    /// <summary>The layers that a wrapper takes into itself; null where there are too few to take.</summary>
    private List<LayerNode>? Inner(Level level, LayerKind wrapper, Wraps wraps, int index)
    {
        var (least, most) = wraps switch
        {
            Wraps.Nothing => (0, 0),
            Wraps.NextLayer => (1, 1),
            Wraps.NextTwoLayers => (2, 2),
            _ => (1, int.MaxValue),
        };
        var inner = new List<LayerNode>();
        while (inner.Count < most && level.Next < level.Source.Layers.Count)
        {
            var kind = level.Source.Layers[level.Next].Kind;
            var taken = wraps is Wraps.NextCells
                ? Catalogue.Find(kind)?.Prototype is { IsCell: true }
                : kind is not (Catalogue.Input or "Shared" or "Use");
            if (!taken || ReadNode(level) is not { } node)
                break;
            CheckWrapped(node, wrapper, index);
            inner.Add(node);
        }

        return inner.Count < least ? null : inner;
    }

    /// <summary>A wrapped layer takes what its wrapper takes, and that is a single input.</summary>
    private void CheckWrapped(LayerNode node, LayerKind wrapper, int index)
    {
        var input = node.Attribute.Input;
        if (node.Layer.Inputs(node.Attribute).Count() != 1)
            problems.Add(node.Problem(GraphRules.PG0319_WrapsSeveralInputs, null, [node.Kind.Name], new Suggestion($"Remove [{wrapper.Name}]", new Edit[] { new RemoveLayer(index) })));
        else if (input is not null)
            problems.Add(node.Problem(ArgumentRules.PG0135_InputOfWrapped, nameof(node.Attribute.Input), [wrapper.Name], new Suggestion($"Move Input to [{wrapper.Name}]", new Edit[] { new ResetArgument(null, nameof(node.Attribute.Input)), new SetArgument(index, nameof(node.Attribute.Input), input) })));
    }

    /// <summary>A list of layers that is being read: the network's, or a placed block's.</summary>
    private sealed class Level(NetworkSource source, Scope? scope, bool trainable)
    {
        public NetworkSource Source => source;

        public Scope? Scope => scope;

        public bool Trainable => trainable;

        public KerasNames Names { get; } = new();

        public int Next { get; private set; }

        /// <summary>The position of the attribute that the next layer is reported at: its own, or that of the block's use.</summary>
        public int Index => OutermostOf(scope)?.Index ?? Next;

        public LayerSource Take() => source.Layers[Next++];

        private static Scope? OutermostOf(Scope? scope)
        {
            while (scope?.Parent is not null)
                scope = scope.Parent;
            return scope;
        }
    }
}
