using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Other shapes of the input at the start of a chain, where the layers from there on take them.</summary>
internal static class InputSuggestions
{
    /// <summary>What a size that is not known may be; the numbers are for the user to correct.</summary>
    private const int Usual = 32;

    /// <summary>Red, green and blue.</summary>
    private const int Colors = 3;

    /// <summary>Gives the sizes that are not known, of which a weight's shape depends on some.</summary>
    /// <param name="build">The layer with the weight.</param>
    /// <param name="inbound">What sets the weight's shape.</param>
    /// <param name="weight">The weight's shape.</param>
    public static IEnumerable<Suggestion> GiveSizes(LayerBuild build, Inbound inbound, Shape weight)
    {
        if (Upstream.FlattenOf(inbound) is { Input: { Rank: >= 3 and <= 5, Last: not null } image } flatten
            && Trial.EndsWell(image.WithSample(image.Last), build, ShapeRules.PG0202_UnknownSize))
        {
            var pooling = $"GlobalAveragePooling{image.Rank - 2}D";
            yield return new(
                $"Replace the {Word.Layer("Flatten")} with {Word.Layer(pooling)}",
                new Edit[] { new InsertLayer(flatten.Node.Index, LayerSources.Of(pooling)), new RemoveLayer(flatten.Node.Index) });
        }

        if (Upstream.InputOf(inbound) is not { } input)
            yield break;
        var entering = input.Outputs[0];
        // A single size of the weight that is unknown is that of the channels, where these have come through as they are.
        var channels = ChannelsOf(build.Node.Layer, inbound.Shape);
        var isOfChannels = weight.Dims.Count(size => size is null) == 1 && entering.Rank == inbound.Shape.Rank
            && entering[channels] is null;
        foreach (var suggestion in Sizes(input, inbound, axis => !isOfChannels || axis == channels, build, ShapeRules.PG0202_UnknownSize))
            yield return suggestion;
    }

    /// <summary>Gives all sizes of one sample of a sequence.</summary>
    public static IEnumerable<Suggestion> GiveSizesOfSteps(LayerBuild build) =>
        Upstream.InputOf(build.Inbound[0]) is { } input
            ? Sizes(input, build.Inbound[0], axis => axis > 1, build, ShapeRules.PG0221_UnknownSpatialSize)
            : [];

    /// <summary>Gives the number of steps of a sequence.</summary>
    public static IEnumerable<Suggestion> GiveSteps(LayerBuild build) =>
        Upstream.InputOf(build.Inbound[0]) is { } input ? Sizes(input, build.Inbound[0], axis => axis == 1, build, null) : [];

    /// <summary>Takes the batch size out of an input's shape, where it was written as the first axis.</summary>
    public static IEnumerable<Suggestion> WithoutBatchAxis(LayerBuild build, Inbound inbound)
    {
        if (Upstream.InputOf(inbound) is not { Node.Attribute: InputAttribute { BatchSize: Unset.Integer, Shape: { } sizes } } input
            || sizes is not [var first, var second, ..]
            || !Upstream.Of(inbound).All(before => before == input || before.Node.Layer.KeepsAxes)
            || first == second
            || !(first == Dim.Unknown || LooksLikeBatchSize(first)))
            return [];
        var what = first == Dim.Unknown ? "axis" : $"size {first}";
        return Make(
            $"Remove the batch {what} from {Word.Layer("Input")}",
            input,
            inbound,
            [.. sizes.Skip(1)],
            build,
            ShapeRules.PG0201_WrongRank);
    }

    /// <summary>Turns what enters with its channels first, where they are wanted last.</summary>
    public static IEnumerable<Suggestion> ChannelsLast(LayerBuild build) =>
        build.Node.Layer.Format is DataFormat.ChannelsLast && Upstream.InputOf(build.Inbound[0]) is { } input
            && ChannelsFirstImage.ChannelsLast(input.Outputs[0]) is { } turned
            ? Make(TitleOf(turned), input, build.Inbound[0], turned, build, ShapeRules.PG0203_WindowOutgrowsInput)
            : [];

    /// <summary>Gives the input a batch size.</summary>
    public static IEnumerable<Suggestion> WithBatchSize(Inbound inbound)
    {
        if (Upstream.InputOf(inbound) is { Node: { Attribute: InputAttribute { BatchSize: Unset.Integer } } node })
            yield return new(
                $"Set {Word.Argument("BatchSize")} of '{node.Name}' to {Usual}",
                new Edit[] { new SetArgument(node.Index, nameof(InputAttribute.BatchSize), Usual) });
    }

    /// <summary>A power of 2, or a multiple of 8 or 10: what batches usually have.</summary>
    private static bool LooksLikeBatchSize(int size) => size > 0 && ((size & (size - 1)) == 0 || size % 8 == 0 || size % 10 == 0);

    /// <summary>The axis of the channels that a layer takes.</summary>
    private static int ChannelsOf(Layer layer, Shape taken) =>
        layer is { Format: DataFormat.ChannelsFirst, SpatialAxes: { } spatial } ? taken.Rank - 1 - spatial
        : layer.Normalizes is { Axes: [var axis] } ? taken.FromStart(axis)
        : taken.Rank - 1;

    private static IEnumerable<Suggestion> Sizes(LayerBuild input, Inbound inbound, Func<int, bool> isWanted, LayerBuild build, Rule? rule)
    {
        var entering = input.Outputs[0];
        if (entering.Sample.Dims.Any(size => size > int.MaxValue))
            return [];
        int[] sizes = [.. Enumerable.Range(1, entering.Rank - 1).Select(SizeOf)];
        return sizes.SequenceEqual(entering.Sample.Dims.Select(size => (int)(size ?? Dim.Unknown)))
            ? []
            : Make(TitleOf(sizes), input, inbound, sizes, build, rule);

        int SizeOf(int axis) =>
            entering[axis] is { } known ? (int)known
            : !isWanted(axis) ? Dim.Unknown
            : axis == entering.Rank - 1 && entering.Rank > 3 ? Colors
            : Usual;
    }

    private static Phrase TitleOf(int[] sizes) =>
        $"Make the input {string.Join(", ", sizes.Select(size => size == Dim.Unknown ? "None" : $"{size}"))}";

    /// <summary>
    /// Another shape of the input, where the layers from there on take it and the one at the end is no longer refused by the rule.
    /// </summary>
    private static IEnumerable<Suggestion> Make(Phrase title, LayerBuild input, Inbound inbound, int[] sizes, LayerBuild build, Rule? rule)
    {
        var shape = input.Outputs[0].WithSample([.. sizes.Select(size => size == Dim.Unknown ? null : (long?)size)]);
        if (Trial.Of(shape, inbound, build, rule))
            yield return new(
                title,
                new Edit[] { new SetArgument(input.Node.Index, nameof(InputAttribute.Shape), new EquatableArray<int>(sizes)) });
    }
}
