using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>What all convolutions refuse of their arguments.</summary>
internal static class ConvolutionChecks
{
    /// <summary>Keras takes the largest stride and the largest dilation, on whichever axes they stand.</summary>
    public static void StridesOrDilation(ArgumentCheck check, SlidingKernel kernel)
    {
        var (strides, dilationRate) = (kernel.Strides, kernel.DilationRate);
        if (!strides.IsComplete || !dilationRate.IsComplete || strides.Max <= 1 || dilationRate.Max <= 1)
            return;
        check.Refuse(
            ArgumentRules.PG0105_StridesWithDilation,
            strides.Argument,
            [strides, dilationRate],
            Suggestion.Reset("Use a stride of 1", strides.Argument),
            Suggestion.Reset("Use a dilation of 1", dilationRate.Argument));
    }

    /// <summary>From 0 to below the stride, on each axis of its own.</summary>
    public static void OutputPadding(ArgumentCheck check, PerAxis outputPadding, PerAxis strides)
    {
        if (!check.Complete(outputPadding) || !strides.IsComplete || strides.Given.Any(stride => stride < 1))
            return;
        int[] axes = [.. Enumerable.Range(0, strides.Rank)];
        int[] below = [.. axes.Select(axis => (int)Math.Min(Math.Max(outputPadding[axis], 0), strides[axis] - 1))];
        Suggestion[] suggestions =
        [
            ArgumentCheck.SetSizes(outputPadding, outputPadding.IsList ? below : [below.Min()]),
            Suggestion.Reset(outputPadding.Argument),
        ];
        if (outputPadding.Given.Any(padding => padding < 0))
            check.Refuse(
                ArgumentRules.PG0108_Negative,
                outputPadding.Argument,
                [Word.Argument(outputPadding.Argument), outputPadding],
                suggestions);
        else if (axes.Any(axis => outputPadding[axis] >= strides[axis]))
            check.Refuse(
                ArgumentRules.PG0116_OutputPaddingReachesStride,
                outputPadding.Argument,
                [Word.Argument(outputPadding.Argument), outputPadding, strides],
                suggestions);
    }

    public static void Groups(ArgumentCheck check, int filters, int groups)
    {
        if (filters < 1 || groups < 1 || filters % groups == 0)
            return;
        var rounded = ((filters / groups) + 1L) * groups;
        Suggestion[] more = rounded <= int.MaxValue ? [Suggestion.Set("Filters", (int)rounded)] : [];
        check.Refuse(
            ArgumentRules.PG0104_FiltersNotDivisibleByGroups,
            "Groups",
            [Numbers.Of(filters, "filter"), Numbers.Of(groups, "group")],
            [.. NearestGroups(filters, filters, groups), .. more]);
    }

    /// <summary>What PG0204 says of channels that cannot be split.</summary>
    public static object[] Split(string input, long channels, long groups) =>
        [input, channels, groups, channels % groups, Numbers.Of(channels, "channel"), Numbers.Of(groups, "group")];

    /// <summary>The counts of groups nearest to the one given, below and above, that divide both filters and channels.</summary>
    public static Suggestion[] NearestGroups(long filters, long channels, int groups) =>
        Divisors.Nearest(Divisors.Common(filters, channels), groups, "Groups");
}
