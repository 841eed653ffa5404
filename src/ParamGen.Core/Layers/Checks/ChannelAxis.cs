using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Checks;

/// <summary>Which axis of what a layer gives holds the channels, as far as layers say it.</summary>
internal static class ChannelAxis
{
    /// <summary>The axis, counted from the start; null where no layer has said it, or where inputs disagree.</summary>
    public static int? Of(LayerBuild build)
    {
        if (build.Inbound.Count == 0 || build.Outputs.Count == 0)
            return null;
        var (layer, output) = (build.Node.Layer, build.Outputs[0]);
        // A layer without weights moves no channel to another axis, whichever axis it takes for theirs.
        var isKept = layer.KeepsAxes || (layer.Format is not null && build.Weights.Count == 0 && output.Rank == build.Input.Rank);
        return (isKept ? Before(build, output) : null) ?? Own(layer, output);
    }

    /// <summary>The channels stand before the positions, or behind all else.</summary>
    private static int? Own(Layer layer, Shape output) => layer is { Format: { } format, SpatialAxes: { } spatial }
        ? format is DataFormat.ChannelsFirst ? Math.Max(1, output.Rank - 1 - spatial) : output.Rank - 1
        : null;

    private static int? Before(LayerBuild build, Shape output)
    {
        int? axis = null;
        foreach (var inbound in build.Inbound)
        {
            if (inbound.Shape.Rank != output.Rank || inbound.From?.ChannelAxis is not { } own || (axis ??= own) != own)
                return null;
        }

        return axis;
    }
}
