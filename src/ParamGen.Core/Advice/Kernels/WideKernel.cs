using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A window with Padding.Same that is larger than its input: most of it lies on padding.</summary>
internal sealed class WideKernel : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0921",
        "A padded window is larger than its input",
        "{0}: the window covers {1}, but the output of '{2}' is {3}, so most of the window is on padding; use a smaller window")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step)
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
        return Advise(
            step,
            window.Size.Argument,
            [window.ReachText, step.Build.InputName, window.InputText],
            suggestions);
    }
}
