namespace ParamGen.Core.Layers.Normalization;

/// <summary>The axes over which, or for each number of which, a layer normalises.</summary>
internal static class NormalizedAxes
{
    /// <summary>The axes counted from 0, as they were written; null with a problem where the input does not have one.</summary>
    public static int[]? Of(LayerBuild build, int axis, int[]? axes)
    {
        var argument = axes is null ? "Axis" : "Axes";
        int?[] counted = [.. (axes ?? [axis]).Select(written => build.Axis(argument, written))];
        return counted.Contains(null) ? null : [.. counted.Select(found => found!.Value)];
    }
}
