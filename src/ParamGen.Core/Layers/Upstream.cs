using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers;

/// <summary>What mends a layer's input where that comes from. Layers within a block have no place of their own to be mended at.</summary>
internal static class Upstream
{
    /// <summary>What a size that is not known may be; the numbers are for the user to correct.</summary>
    private const int Usual = 32;

    /// <summary>Red, green and blue.</summary>
    private const int Colours = 3;

    /// <summary>The layer that gives an input, and those before it along a chain, each while it has a single input.</summary>
    public static IEnumerable<LayerBuild> Of(Inbound inbound)
    {
        for (var from = inbound.From; from is not null; from = from.Inbound is [var before] ? before.From : null)
            yield return from;
    }

    /// <summary>Gives the sizes that are not known, of which a weight's shape depends on some.</summary>
    public static IEnumerable<Suggestion> Known(Inbound inbound, Shape weight, LayerAttribute attribute)
    {
        if (inbound.From is { Node: { Scope: null, Attribute: FlattenAttribute }, Input: { Rank: >= 3 and <= 5, Last: not null } image } flatten)
        {
            var pooling = $"GlobalAveragePooling{image.Rank - 2}D";
            yield return new($"Replace the [Flatten] with [{pooling}]", new Edit[] { new InsertLayer(flatten.Node.Index, LayerSources.Of(pooling)), new RemoveLayer(flatten.Node.Index) });
        }

        if (Of(inbound).LastOrDefault() is not { Node.Attribute: InputAttribute } input)
            yield break;
        var entering = input.Outputs[0];
        // A single size of the weight that is unknown is that of the channels, where these have come through as they are.
        var channels = attribute is SlidingKernelAttribute { DataFormat: DataFormat.ChannelsFirst } ? 1 : entering.Rank - 1;
        var isOfChannels = weight.Dims.Count(size => size is null) == 1 && entering.Rank == inbound.Shape.Rank && entering[channels] is null;
        foreach (var suggestion in Sizes(input, axis => !isOfChannels || axis == channels))
            yield return suggestion;
    }

    /// <summary>Gives all sizes of one sample of a sequence.</summary>
    public static IEnumerable<Suggestion> KnownSteps(Inbound inbound) =>
        Of(inbound).LastOrDefault() is { Node.Attribute: InputAttribute } input ? Sizes(input, axis => axis > 1) : [];

    /// <summary>Gives the number of steps of a sequence.</summary>
    public static IEnumerable<Suggestion> KnownCountOfSteps(Inbound inbound) =>
        Of(inbound).LastOrDefault() is { Node.Attribute: InputAttribute } input ? Sizes(input, axis => axis == 1) : [];

    /// <summary>Gives the input a batch size.</summary>
    public static IEnumerable<Suggestion> WithBatchSize(Inbound inbound)
    {
        if (Of(inbound).LastOrDefault() is { Node: { Scope: null, Attribute: InputAttribute { BatchSize: Unset.Integer } } node })
            yield return new($"Set BatchSize of '{node.Name}' to {Usual}", new Edit[] { new SetArgument(node.Index, nameof(InputAttribute.BatchSize), Usual) });
    }

    private static IEnumerable<Suggestion> Sizes(LayerBuild input, Func<int, bool> isWanted)
    {
        var entering = input.Outputs[0];
        if (input.Node.Scope is not null || entering.Sample.Dims.Any(size => size > int.MaxValue))
            yield break;
        int[] sizes = [.. Enumerable.Range(1, entering.Rank - 1).Select(axis => (int?)entering[axis] ?? (!isWanted(axis) ? Dim.Unknown : axis == entering.Rank - 1 && entering.Rank > 3 ? Colours : Usual))];
        if (!sizes.SequenceEqual(entering.Sample.Dims.Select(size => (int)(size ?? Dim.Unknown))))
            yield return new($"Make the input {string.Join(", ", sizes.Select(size => size == Dim.Unknown ? "None" : $"{size}"))}", new Edit[] { new SetArgument(input.Node.Index, nameof(InputAttribute.Shape), new EquatableArray<int>(sizes)) });
    }
}
