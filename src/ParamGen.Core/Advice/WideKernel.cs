using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A window with Padding.Same that is larger than its input: most of it lies on padding.</summary>
internal static class WideKernel
{
    public static Problem? Of(Step step)
    {
        if (InputWindow.Of(step) is not { Padding: Padding.Same } window)
            return null;
        // An axis of a single position has a rule of its own.
        if (!window.Axes.Any(axis => window.Input.Spatial[axis] > 1 && window.Reach(axis) > window.Input.Spatial[axis]))
            return null;
        int[] fitting =
        [
            .. window.Axes.Select(axis => (int)Math.Min(window.Size[axis], Math.Max(window.Input.Spatial[axis] ?? int.MaxValue, 1))),
        ];
        Suggestion[] suggestions = window.Dilation is { Max: > 1 }
            ? []
            : [ArgumentCheck.SetSizes(window.Size, fitting.Distinct().Count() == 1 ? [fitting[0]] : fitting)];
        return step.Advise(
            AdviceRules.PG0921_WideKernel,
            window.Size.Argument,
            [window.ReachText, step.Build.InputName, window.InputText],
            suggestions);
    }
}
