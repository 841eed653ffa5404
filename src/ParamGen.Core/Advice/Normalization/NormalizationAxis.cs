using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Normalization;

/// <summary>
/// A normalization with a mean for each sample of the batch, or along the positions of an image rather than its channels: along
/// the rows, or where the channels stand first along the last axis, which is the default.
/// </summary>
internal sealed class NormalizationAxis : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0924",
        "A normalization is not on the channel axis",
        "{0}: axis {1} of {2} holds {3}; to normalize the channels, use axis {4}")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Layer.Normalizes is not { Axes: [var written] } argument)
            return null;
        var (axis, last) = (step.Input.FromStart(written), step.Input.Rank - 1);
        var channels = step.Build.Inbound[0].From?.ChannelAxis ?? axis;
        if (axis == 0)
            return Along(step, argument, "the samples of the batch", channels == 0 ? last : channels);
        // Steps of a sequence are normalized by themselves now and then, but not by default.
        return axis == channels || (channels == last && last < 3)
            ? null
            : Along(
                step,
                argument,
                channels == last
                    ? "positions, and the channels are on the last axis"
                    : $"positions, and the channels are on axis {channels}",
                channels);
    }

    private Problem Along(Step step, AxisArgument argument, string holds, int channels)
    {
        var (isLast, written) = (channels == step.Input.Rank - 1, argument.Axes[0]);
        var suggestion = isLast
            ? Suggestion.Reset("Use the last axis", argument.Name)
            : Suggestion.Set($"Use axis {channels}", argument.Name, argument.ValueOf(channels));
        return Advise(
            step,
            argument.Name,
            [written, step.Input, holds, isLast ? -1 : channels],
            suggestion);
    }
}
