using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>An input of images with their channels first, in front of a layer that takes the last axis for the channels.</summary>
internal sealed class ChannelsFirstInput : InputAdvice
{
    public override Rule Rule { get; } = new(
        "PG0947",
        "The input may have its channels first",
        $"{{0}}: {{1}} looks like images with channels first, but '{{2}}' takes the last axis as the channels: {{3}} of them instead "
            + $"of {{4}}; use {{5}}, or {Word.Value(DataFormat.ChannelsFirst)} in all layers")
    {
        Severity = Severity.Warning,
    };

    private const string Shape = nameof(InputAttribute.Shape);

    private const string Format = nameof(DataFormat);

    public override Problem? Check(Step input)
    {
        if (ChannelsFirstImage.ChannelsLast(input.Output) is not { } turned || TakerOf(input) is not { } taker)
            return null;
        var turn = Suggestion.Set($"Make the input {string.Join(", ", turned)}", Shape, new EquatableArray<int>(turned));
        var meant = LayerSources.Of("Input", (Shape, new EquatableArray<int>(turned)));
        object[] texts = [input.Output, taker.Node.Name, input.Output[3]!, input.Output[1]!, Word.Layer(meant)];
        return Advise(input, Shape, texts, [turn, .. AllChannelsFirst(input.Network)]);
    }

    /// <summary>
    /// A layer of images with their channels last that takes the input as it is; null where there is none, or where another one
    /// takes the channels first.
    /// </summary>
    private static Step? TakerOf(Step input)
    {
        Step? found = null;
        var seen = new HashSet<Step>(input.Consumers);
        var open = new Queue<Step>(seen);
        while (open.Count > 0)
        {
            var taker = open.Dequeue();
            if (taker.Layer.SpatialAxes == 2 && taker.Layer.Format is { } format)
            {
                if (format is DataFormat.ChannelsFirst)
                    return null;
                found ??= taker;
            }

            if (!taker.Layer.KeepsAxes)
                continue;
            foreach (var next in taker.Consumers.Where(seen.Add))
                open.Enqueue(next);
        }

        return found;
    }

    /// <summary>All layers of images take their channels first, and what works along the last axis along the channels.</summary>
    private static IEnumerable<Suggestion> AllChannelsFirst(NetworkView network)
    {
        Edit[] edits = [.. network.FirstCalls.SelectMany(Edits)];
        // A layer of a block is changed where the block stands.
        if (network.Steps.All(step => step.Node.Scope is null))
            yield return new($"Use {Word.Value(DataFormat.ChannelsFirst)} in all layers", edits);
    }

    private static IEnumerable<Edit> Edits(Step step)
    {
        foreach (var node in new[] { step.Node }.Concat(step.Node.Inner))
        {
            if (node is { Layer: { SpatialAxes: 2, Format: DataFormat.ChannelsLast } } && node.Kind.Properties.ContainsKey(Format))
                yield return new SetArgument(node.Index, Format, DataFormat.ChannelsFirst);
        }

        if (step.Inbound.Count == 0 || step.Input.Rank != 4)
            yield break;
        if (step.Layer.Normalizes is { Axes: [-1 or 3] } argument)
            yield return new SetArgument(step.Node.Index, argument.Name, argument.ValueOf(1));
        if (step is { Layer: Concatenate, Attribute: ConcatenateAttribute { Axis: -1 or 3 } args })
            yield return new SetArgument(step.Node.Index, nameof(args.Axis), 1);
    }
}
