using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>
/// A normalization with a mean for each sample of the batch, or along the positions of an image rather than its channels: along
/// the rows, or where the channels stand first along the last axis, which is the default.
/// </summary>
internal static class NormalizationAxis
{
    public static Problem? Of(Step step)
    {
        if (step.Layer.Normalizes is not { Axes: [var written] } argument)
            return null;
        var (axis, last) = (step.Input.FromStart(written), step.Input.Rank - 1);
        var channels = step.Build.Inbound[0].From?.ChannelAxis ?? axis;
        if (axis == 0)
            return Advise(step, argument, "the samples of the batch", channels == 0 ? last : channels);
        // Steps of a sequence are normalized by themselves now and then, but not by default.
        return axis == channels || (channels == last && last < 3)
            ? null
            : Advise(
                step,
                argument,
                channels == last
                    ? "positions, and the channels are on the last axis"
                    : $"positions, and the channels are on axis {channels}",
                channels);
    }

    private static Problem Advise(Step step, AxisArgument argument, string holds, int channels)
    {
        var (isLast, written) = (channels == step.Input.Rank - 1, argument.Axes[0]);
        var suggestion = isLast
            ? Suggestion.Reset("Use the last axis", argument.Name)
            : Suggestion.Set($"Use axis {channels}", argument.Name, argument.ValueOf(channels));
        return step.Advise(
            AdviceRules.PG0924_NormalizationAxis,
            argument.Name,
            [written, step.Input, holds, isLast ? -1 : channels],
            suggestion);
    }
}
