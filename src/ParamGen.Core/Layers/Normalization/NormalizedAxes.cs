using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Normalization;

/// <summary>The axes over which, or for each number of which, a layer normalises.</summary>
internal static class NormalizedAxes
{
    private const string Axes = "Axes";

    /// <summary>The axes counted from 0, as they were written; null with a problem where the input does not have one.</summary>
    public static int[]? Of(LayerBuild build, int axis, int[]? axes)
    {
        var argument = axes is null ? "Axis" : Axes;
        int?[] counted = [.. (axes ?? [axis]).Select(written => build.Axis(argument, written))];
        return counted.Contains(null) ? null : [.. counted.Select(found => found!.Value)];
    }

    /// <summary>The same, each axis but once.</summary>
    public static int[]? DistinctOf(LayerBuild build, int axis, int[]? axes)
    {
        if (Of(build, axis, axes) is not { } counted)
            return null;
        if (counted.Distinct().Count() == counted.Length)
            return counted;
        int[] distinct = [.. counted.Select((found, i) => (found, i)).GroupBy(pair => pair.found).Select(same => axes![same.First().i])];
        build.Refuse(
            ShapeRules.PG0230_DuplicateAxes,
            Axes,
            [string.Join(", ", axes!), build.Input],
            Suggestion.Set(Axes, new EquatableArray<int>(distinct)));
        return null;
    }
}
