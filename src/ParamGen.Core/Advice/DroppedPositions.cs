using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A stride that does not come out even: the last positions of an axis meet no window.</summary>
internal static class DroppedPositions
{
    public static Problem? Of(Step step)
    {
        if (InputWindow.Of(step) is not { Padding: Padding.Valid } window)
            return null;
        // (n − reach) modulo stride
        long[] dropped =
        [
            .. window.Axes.Select(axis => window.Input.Spatial[axis] is { } size ? (size - window.Reach(axis)) % window.Strides[axis] : 0),
        ];
        if (dropped.All(count => count == 0))
            return null;
        return step.Advise(
            AdviceRules.PG0926_DroppedPositions,
            window.Size.Argument,
            [
                window.ReachText,
                window.Strides,
                window.InputText,
                string.Join(
                    " and ",
                    window.Axes.Where(axis => dropped[axis] > 0)
                        .Select(axis => $"{dropped[axis]} on axis {axis + (window.Input.Format is DataFormat.ChannelsFirst ? 2 : 1)}")),
            ],
            Suggestion.Set("Use Padding.Same", nameof(Padding), Padding.Same));
    }
}
