using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A batch normalization with a mean for each sample of the batch, or for each row of an image in the stead of each channel.</summary>
internal static class NormalizationAxis
{
    public static Problem? Of(Step step)
    {
        if (step.Attribute is not BatchNormalizationAttribute a)
            return null;
        var axis = a.Axis < 0 ? a.Axis + step.Input.Rank : a.Axis;
        var isOfRows = step.Input.Rank > 3 && axis > 0 && axis < step.Input.Rank - 1 && DataFormats.Before(step) is DataFormat.ChannelsLast;
        return axis == 0 || isOfRows
            ? step.Advise(AdviceRules.PG0924_NormalizationAxis, nameof(a.Axis), [a.Axis, step.Input, axis == 0 ? "the samples of a batch" : "positions, while its channels are the last axis"], Suggestion.Reset("Use the last axis", nameof(a.Axis)))
            : null;
    }
}
