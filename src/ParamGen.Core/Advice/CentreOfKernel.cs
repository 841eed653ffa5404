using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A convolution with Padding.Same over a single position: only the middle of its kernel ever meets an input.</summary>
internal static class CentreOfKernel
{
    public static Problem? Of(Step step) =>
        InputWindow.Of(step) is { Padding: Padding.Same, IsPooling: false, Size.Max: > 1 } window
            && window.Input.Spatial.All(size => size == 1)
            ? step.Advise(
                AdviceRules.PG0932_CentreOfKernel,
                window.Size.Argument,
                [step.Build.InputName, step.Input, window.Size],
                ArgumentCheck.SetSizes(window.Size, [1]))
            : null;
}
