using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>What all convolutions refuse of their arguments.</summary>
internal static class ConvolutionChecks
{
    /// <summary>Keras takes the largest stride and the largest dilation, on whichever axes they stand.</summary>
    public static void StridesOrDilation(ArgumentCheck check, PerAxis strides, PerAxis dilationRate)
    {
        if (!strides.IsComplete || !dilationRate.IsComplete || strides.Max <= 1 || dilationRate.Max <= 1)
            return;
        check.Refuse(
            ArgumentRules.PG0105_StridesWithDilation,
            strides.Argument,
            [strides, dilationRate],
            Suggestion.Reset("Use a stride of 1", strides.Argument),
            Suggestion.Reset("Use a dilation of 1", dilationRate.Argument));
    }

    public static void Groups(ArgumentCheck check, int filters, int groups)
    {
        if (filters < 1 || groups < 1 || filters % groups == 0)
            return;
        var rounded = ((filters / groups) + 1) * groups;
        check.Refuse(
            ArgumentRules.PG0104_FiltersNotDivisibleByGroups,
            "Groups",
            [filters, groups],
            [.. NearestGroups(filters, filters, groups), Suggestion.Set($"Set Filters to {rounded}", "Filters", rounded)]);
    }

    /// <summary>The counts of groups nearest to the one given, below and above, that divide both filters and channels.</summary>
    public static Suggestion[] NearestGroups(long filters, long channels, int groups)
    {
        var most = Math.Min(filters, channels);
        var below = Enumerable.Range(1, groups).Reverse().FirstOrDefault(Divides);
        var above = most - groups is > 0 and < 1 << 16 ? Enumerable.Range(groups, (int)(most - groups + 1)).FirstOrDefault(Divides) : 0;
        return [.. new[] { below, above }.Where(count => count > 0).Distinct().Select(count => Suggestion.Set($"Set Groups to {count}", "Groups", count))];

        bool Divides(int count) => filters % count == 0 && channels % count == 0;
    }
}
