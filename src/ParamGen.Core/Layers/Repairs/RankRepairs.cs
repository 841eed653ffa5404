using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>What brings an input to the axes that a layer of images or sequences takes.</summary>
internal static class RankRepairs
{
    /// <param name="build">The layer.</param>
    /// <param name="rank">How many spatial axes it takes.</param>
    /// <param name="format">Where it takes the channels.</param>
    public static IEnumerable<Suggestion> Of(LayerBuild build, int rank, DataFormat format)
    {
        var before = build.Inbound[0];
        int[] oneChannel = [.. WithOneChannel(build.Input, format)];
        return build.Input.Rank switch
        {
            2 when rank == 1 => [.. AsSequence.Of(build), .. WithChannel()],
            2 when Upstream.FlattenOf(before) is { } flatten && flatten.Input.Rank == rank + 2 => [Upstream.Without(flatten)],
            2 => FoldedUp(build.Input.Last, rank, format),
            var axes when axes == rank + 1 => WithChannel(),
            var axes when axes == rank + 3 => [EachStep(), .. rank == 1 ? AsSequence.Of(build) : []],
            _ => [],
        };

        static Suggestion EachStep() =>
            Suggestion.Wrap($"Apply the layer to every step: insert {Word.Layer("TimeDistributed")}", LayerSources.Of("TimeDistributed"));

        IEnumerable<Suggestion> WithChannel()
        {
            if (before.Kind == Catalogue.Input)
                yield return new(
                    $"Make the input {string.Join(", ", oneChannel)}",
                    new Edit[] { new SetArgument(before.Layer, nameof(InputAttribute.Shape), new EquatableArray<int>(oneChannel)) });
            // A single size can be left open.
            if (oneChannel.Count(size => size == Dim.Unknown) <= 1)
                yield return Suggestion.Insert(
                    $"Insert a {Word.Layer("Reshape")} that adds an axis of one channel",
                    LayerSources.Reshape(oneChannel));
        }
    }

    /// <summary>A list of numbers that is as long as a square, or a cube, is laid out as one: 784 as 28 × 28.</summary>
    private static IEnumerable<Suggestion> FoldedUp(long? count, int rank, DataFormat format)
    {
        if (count is not (> 0 and <= int.MaxValue))
            yield break;
        var side = (int)Math.Round(Math.Pow(count.Value, 1.0 / rank));
        int[] sides = [.. Enumerable.Repeat(side, rank)];
        if (sides.Aggregate(1L, (product, size) => product * size) != count)
            yield break;
        int[] image = format is DataFormat.ChannelsFirst ? [1, .. sides] : [.. sides, 1];
        yield return Suggestion.Insert(LayerSources.Reshape(image));
    }

    private static IEnumerable<int> WithOneChannel(Shape input, DataFormat format)
    {
        var sizes = input.Sample.Dims.Select(size => (int)(size ?? -1));
        return format is DataFormat.ChannelsFirst ? [1, .. sizes] : [.. sizes, 1];
    }
}
