using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Declared;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// Makes layers of their sources, names them, lets wrappers take what follows them, places blocks, and judges the arguments.
/// </summary>
internal sealed class NodeReader(List<Problem> problems)
{
    private readonly List<LayerNode> nodes = [];

    /// <summary>The layers, whatever is wrong with them.</summary>
    public static List<LayerNode> Read(NetworkSource source) => Read(source, []);

    public static List<LayerNode> Read(NetworkSource source, List<Problem> problems)
    {
        if (NetworkSize.Problem(source) is { } tooLarge)
        {
            problems.Add(tooLarge);
            return [];
        }

        var reader = new NodeReader(problems);
        reader.Read(source, null, true, null);
        return reader.nodes;
    }

    private void Read(NetworkSource source, BlockScope? scope, bool trainable, DType? dtype)
    {
        var level = new LayerList(source, scope, trainable, dtype);
        while (level.Next < source.Layers.Count)
        {
            if (level.NextInputs is { } inputs)
                ReadInputs(level, inputs);
            else if (source.Layers[level.Next].Model is { IsBlock: true })
                PlaceBlock(level);
            else if (ReadNode(level) is { } node)
                nodes.Add(node);
        }
    }

    /// <summary>Places the layers of a block, as often as it is repeated.</summary>
    private void PlaceBlock(LayerList level)
    {
        var origin = level.Origin;
        var source = level.Take();
        var use = (UseAttribute)Catalogue.Find(source.Kind)!.Bind(source.Arguments);
        if (use.Repeat < 1)
        {
            Refuse(
                level,
                origin,
                ArgumentRules.PG0101_NotPositive,
                nameof(use.Repeat),
                source.Model!.Name ?? "",
                Word.Argument(nameof(use.Repeat)),
                use.Repeat);
            return;
        }

        foreach (var (argument, where) in ModelLayer.IneffectiveOfBlock)
        {
            if (source.Gives(argument))
                Refuse(level, origin, ArgumentRules.PG0118_NoEffect, argument, source.Model!.Name ?? "", Word.Argument(argument), where);
        }

        if (SlashIn(use.Name) is { } slash)
        {
            var suggestions = level.Scope is null ? [slash.Suggestion] : Array.Empty<Suggestion>();
            var texts = MessageArguments.Of(use.Name!, [slash.Free]);
            problems.Add(new(GraphRules.PG0321_SlashInName, origin, nameof(use.Name), texts, suggestions)
            {
                Within = level.Scope?.Block,
            });
        }

        var names = new KerasNames();
        for (var i = 0; i < use.Repeat; i++)
        {
            var name = string.IsNullOrEmpty(use.Name) ? level.Names.Next(source.Model!.Name ?? source.Kind) : names.NextOf(use.Name!);
            var qualified = BlockScope.Qualify(level.Scope, name);
            var scope = new BlockScope(source.Model!, qualified, level.Scope, i == 0 ? use.Input : null, origin);
            Read(source.Model!, scope, level.Trainable && use.Trainable, level.DType);
        }
    }

    /// <summary>Reads an input that takes what a model gives: an input for each of the model's outputs.</summary>
    private void ReadInputs(LayerList level, ModelInputs inputs)
    {
        var origin = level.Origin;
        var kind = Catalogue.Find(level.Take().Kind)!;
        foreach (var source in inputs.Sources)
            nodes.Add(Node(level, origin, source, kind, kind.Bind(source.Arguments), [], inputs));
        problems.AddRange(inputs.Problems(nodes[nodes.Count - 1]));
    }

    private LayerNode? ReadNode(LayerList level)
    {
        var origin = level.Origin;
        var layer = level.Take();
        if (Catalogue.Find(layer.Kind) is not { } kind)
        {
            Refuse(level, origin, FileRules.PG0505_UnknownLayer, null, layer.Kind, $"unknown layer '{layer.Kind}'");
            return null;
        }

        var attribute = kind.Bind(layer.Arguments);
        var (least, most) = kind.CountOfInner(attribute);
        var inner = Inner(level, kind, most, origin.Index);
        if (inner.Count >= least)
            return Node(level, origin, layer, kind, attribute, inner);

        // What stands in the way is placed after the wrapper, which is refused: so neither is judged further.
        var name = NameOf(level, layer, kind, attribute, out _);
        if (level.NextBlock is { } block)
            Refuse(level, origin, GraphRules.PG0323_WrapsBlock, null, BlockScope.Local(level.Scope, name)!, Word.Layer(kind.Name), block);
        else
            Refuse(
                level,
                origin,
                GraphRules.PG0309_NothingToWrap,
                null,
                BlockScope.Local(level.Scope, name)!,
                TooFewLayers.Texts(kind, least, inner.Count, level.Source.Layers.ElementAtOrDefault(level.Next)));
        return new(origin, name, kind, attribute, new Unchanged()) { Scope = level.Scope, Source = layer };
    }

    private LayerNode Node(
        LayerList level,
        Origin origin,
        LayerSource layer,
        LayerKind kind,
        LayerAttribute attribute,
        List<LayerNode> inner,
        ModelInputs? inputs = null)
    {
        attribute.Trainable &= level.Trainable;
        // Python makes the wrapped layer before its wrapper, and so names it before.
        var name = NameOf(level, layer, kind, attribute, out var number);
        var node = new LayerNode(origin, name, kind, attribute, LayerOf(level, layer, kind, attribute, inner))
        {
            Scope = level.Scope,
            Source = inputs is null ? layer : null,
            Inner = inner,
            HidesNames = inputs is { Names.Count: 0 },
            Number = number,
        };
        if (level.DType is { } dtype && node.Layer.TakesPolicy && !layer.Gives(nameof(attribute.DType)))
            attribute.DType = dtype;
        foreach (var hidden in node.Layer.ImplicitSublayers)
            level.Names.Next(hidden);
        // A file says for itself which Keras has written it: older ones take a slash.
        if (level.Source.Class is null && SlashIn(attribute.Name) is { } slash)
            problems.Add(node.Problem(GraphRules.PG0321_SlashInName, nameof(attribute.Name), [slash.Free], slash.Suggestion));
        var check = new ArgumentCheck(node);
        CommonChecks.Check(check, kind, layer, attribute, node.Layer);
        node.Layer.Check(check);
        problems.AddRange(check.Problems);
        return node;
    }

    /// <summary>What a node does: a layer, a model, or an operator.</summary>
    private static Layer LayerOf(LayerList level, LayerSource source, LayerKind kind, LayerAttribute attribute, List<LayerNode> inner) =>
        source.Model is { } model ? new ModelLayer(model, (UseAttribute)attribute)
        : source.Declared is { } declared ? new DeclaredLayer(declared, (UseAttribute)attribute)
        : source.Operator is { } op && attribute is FileOperatorAttribute called ? new OperatorLayer(op, called.Inputs)
        : kind.Create(attribute, inner, level.Names);

    /// <summary>What is wrong with a name that holds a slash; null where it holds none.</summary>
    private static (string Free, Suggestion Suggestion)? SlashIn(string? name)
    {
        if (name?.Contains('/') != true)
            return null;
        var free = name.Replace('/', '_');
        return (free, Suggestion.Set($"Name it '{free}'", nameof(LayerAttribute.Name), free));
    }

    /// <summary>The layer's name, as the network knows it.</summary>
    private static string NameOf(LayerList level, LayerSource layer, LayerKind kind, LayerAttribute attribute, out int number)
    {
        number = 0;
        var name = string.IsNullOrEmpty(attribute.Name)
            ? level.Names.Next(layer.Model?.Name ?? layer.Declared?.Class ?? kind.KerasName, out number)
            : attribute.Name!;
        return BlockScope.Qualify(level.Scope, name);
    }

    private void Refuse(LayerList level, Origin origin, Rule rule, string? argument, string name, params object[] texts) =>
        problems.Add(new(rule, origin, argument, MessageArguments.Of(BlockScope.Label(level.Scope, name), texts), default)
        {
            Within = level.Scope?.Block,
        });

    /// <summary>The layers that a wrapper takes into itself, no more than it may take.</summary>
    private List<LayerNode> Inner(LayerList level, LayerKind wrapper, int most, int index)
    {
        var inner = new List<LayerNode>();
        while (inner.Count < most && level.Next < level.Source.Layers.Count)
        {
            var next = level.Source.Layers[level.Next];
            var taken = wrapper.Wraps is Wraps.NextCells
                ? Catalogue.Find(next.Kind)?.Prototype is { IsCell: true }
                : next.Kind == "Use" ? next.Declared is not null || next.Model is { IsBlock: false }
                : next.Kind is not (Catalogue.Input or "Shared") && Catalogue.Find(next.Kind) is not { IsOperator: true };
            if (!taken || ReadNode(level) is not { } node)
                break;
            CheckWrapped(node, wrapper, index);
            inner.Add(node);
        }

        return inner;
    }

    /// <summary>A wrapped layer takes what its wrapper takes, and that is a single input.</summary>
    private void CheckWrapped(LayerNode node, LayerKind wrapper, int index)
    {
        var input = node.Attribute.Input;
        foreach (var mask in node.Kind.Masks(node.Attribute))
            problems.Add(node.Problem(
                ArgumentRules.PG0118_NoEffect,
                mask.Argument,
                [Word.Argument(mask.Argument), Word.Layer(wrapper.Name)],
                Suggestion.Reset(mask.Argument)));
        if (node.Layer.Inputs(node.Attribute).Count() != 1)
            problems.Add(node.Problem(
                GraphRules.PG0319_WrapsSeveralInputs,
                null,
                [Word.Layer(node.Kind.Name)],
                new Suggestion($"Remove {Word.Layer(wrapper.Name)}", new Edit[] { new RemoveLayer(index) })));
        else if (input is not null)
            problems.Add(node.Problem(
                ArgumentRules.PG0135_InputOfWrapped,
                nameof(node.Attribute.Input),
                [Word.Layer(wrapper.Name)],
                MoveInput()));

        Suggestion MoveInput() => new($"Move {Word.Argument("Input")} to {Word.Layer(wrapper.Name)}", new Edit[]
        {
            new ResetArgument(null, nameof(node.Attribute.Input)),
            new SetArgument(index, nameof(node.Attribute.Input), input),
        });
    }
}
