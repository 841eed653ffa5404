using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>
/// A stride that is longer than the window: some inputs are never looked at. A projection of single positions may mean that.
/// </summary>
internal sealed class SkippedInputs : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0929",
        "The stride skips inputs",
        "{0}: a stride of {1} is larger than a window of {2}, so inputs between two windows are never used; use a larger window")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (InputWindow.Of(step) is not { } window || window.Size.Max == 1
            || !window.Axes.Any(axis => window.Strides[axis] > window.Reach(axis) && window.Input.Spatial[axis] != 1))
            return null;
        int[] raised = [.. window.Axes.Select(axis => (int)Math.Max(window.Size[axis], window.Strides[axis]))];
        Suggestion[] suggestions = window.Dilation is { Max: > 1 }
            ? []
            : [ArgumentCheck.SetSizes(window.Size, raised.Distinct().Count() == 1 ? [raised[0]] : raised)];
        return Advise(step, window.Strides.Argument, [window.Strides, window.ReachText], suggestions);
    }
}
