using System.Globalization;
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
    private static bool Refuse(LayerBuild build, int rank, DataFormat format) =>
        build.HasRank(rank + 2, () => RankRepairs.Of(build, rank, format));

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
                    argument switch
                    {
                        "PoolSize" => "a pool of",
                        "FrameLength" => "a frame of",
                        _ => "a kernel of",
                    },
                    dilated,
                    string.Join(" × ", reach),
                    build.InputName,
                    string.Join(" × ", spatial.Select(size => size?.ToString(CultureInfo.InvariantCulture) ?? "None")),
                ],
                [
                    .. InputSuggestions.ChannelsLast(build),
                    Suggestion.Set($"Use {Word.Value(Padding.Same)}", nameof(Padding), Padding.Same),
                    .. WindowRepairs.Smaller(spatial, window, dilationRate),
                    .. WindowRepairs.LessBefore(build),
                ]);
        }

        return positions;
    }
}
