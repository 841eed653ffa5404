using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Checks;

/// <summary>What convolutions and poolings ask of their input.</summary>
internal static class SpatialInput
{
    /// <summary>A batch axis, the spatial axes, and the channels.</summary>
    public static bool HasRank(LayerBuild build, int rank, DataFormat format) =>
        build.Input.Rank == rank + 2 || Refuse(build, rank, format);

    /// <summary>By itself, so that a layer that is right needs no memory for what would be wrong.</summary>
    private static bool Refuse(LayerBuild build, int rank, DataFormat format) => build.HasRank(rank + 2, () => ToRank(build, rank, format));

    /// <summary>What brings the input to the axes that are wanted.</summary>
    private static IEnumerable<Suggestion> ToRank(LayerBuild build, int rank, DataFormat format)
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

    /// <summary>The positions that the window takes on each axis, or a problem where it outgrows one.</summary>
    public static long?[] Positions(
        LayerBuild build,
        long?[] spatial,
        string argument,
        PerAxis window,
        PerAxis strides,
        PerAxis? dilationRate,
        Padding padding)
    {
        long[] reach = [.. spatial.Select((_, axis) => Window.Extent(window[axis], dilationRate?[axis] ?? 1))];
        long?[] positions = [.. spatial.Select((size, axis) => Window.Positions(size, reach[axis], strides[axis], padding))];
        if (padding is Padding.Valid && positions.Any(count => count < 1))
        {
            var size = string.Join(" × ", window.Values);
            var dilated = dilationRate is { Max: > 1 } ? $"{size}, dilated by {dilationRate}," : size;
            build.Refuse(
                ShapeRules.PG0203_WindowOutgrowsInput,
                argument,
                [
                    argument is "PoolSize" ? "a pool of" : "a kernel of",
                    dilated,
                    string.Join(" × ", reach),
                    build.InputName,
                    string.Join(" × ", spatial.Select(size => size?.ToString(CultureInfo.InvariantCulture) ?? "None")),
                ],
                [
                    .. InputSuggestions.ChannelsLast(build),
                    Suggestion.Set($"Use {Word.Value(Padding.Same)}", nameof(Padding), Padding.Same),
                    .. Smaller(spatial, window, dilationRate),
                    .. LessBefore(build),
                ]);
        }

        return positions;
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

    /// <summary>The largest window within the one given that fits into what is left: k with d · (k − 1) + 1 ≤ n.</summary>
    private static IEnumerable<Suggestion> Smaller(long?[] spatial, PerAxis window, PerAxis? dilationRate)
    {
        if (spatial.Any(size => size < 1))
            yield break;
        int[] fitting =
        [
            .. spatial.Select((size, axis) => (int)Math.Min(window[axis], (((size ?? int.MaxValue) - 1) / (dilationRate?[axis] ?? 1)) + 1)),
        ];
        yield return ArgumentCheck.SetSizes(window, fitting.Distinct().Count() == 1 ? [fitting[0]] : fitting);
    }

    /// <summary>
    /// Without what has made the input smallest: of the layers before, along the chain, that which left the smallest part of its own.
    /// </summary>
    private static IEnumerable<Suggestion> LessBefore(LayerBuild build)
    {
        var most = Upstream.Of(build.Inbound[0])
            .Where(before => before.Node is { Scope: null, Inner.Count: 0, Layer.Format: not null })
            .Where(before => before.Input.Rank == before.Outputs[0].Rank)
            .Select(before => (before.Node, before.Weights, Left: Left(before)))
            .Where(before => before.Left is < 0.6)
            .OrderBy(before => before.Left)
            .FirstOrDefault();
        if (most is { Node: { } node, Weights.Count: 0 })
            yield return new($"Remove '{node.Name}'", new Edit[] { new RemoveLayer(node.Index) });
        else if (most.Node is { Layer.SlidingWindow: { IsPooling: false, IsOverOutput: false, Strides: { Max: > 1 } strides } } kernel)
            yield return new($"Use a stride of 1 in '{kernel.Name}'", new Edit[] { new ResetArgument(kernel.Index, strides.Argument) });

        static double? Left(LayerBuild before)
        {
            var format = before.Node.Layer.Format!.Value;
            var (entering, leaving) = (SpatialShape.Of(before.Input, format).Spatial, SpatialShape.Of(before.Outputs[0], format).Spatial);
            return entering.Zip(leaving, (size, left) => (double?)left / size).Aggregate((double?)1, (product, share) => product * share);
        }
    }

    private static IEnumerable<int> WithOneChannel(Shape input, DataFormat format)
    {
        var sizes = input.Sample.Dims.Select(size => (int)(size ?? -1));
        return format is DataFormat.ChannelsFirst ? [1, .. sizes] : [.. sizes, 1];
    }
}
