using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A convolution with Padding.Same over a single position: only the middle of its kernel ever meets an input.</summary>
internal sealed class CenterOfKernel : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0932",
        "Only the center of the kernel is used",
        "{0}: '{1}' has output shape {2}, a single position, so only the center of the kernel of {3} is used; use a kernel size of 1")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step) =>
        InputWindow.Of(step) is { Padding: Padding.Same, IsPooling: false, Size.Max: > 1 } window
            && window.Input.Spatial.All(size => size == 1)
        ? Advise(
            step,
            window.Size.Argument,
            [step.Build.InputName, step.Input, window.Size],
            ArgumentCheck.SetSizes(window.Size, [1]))
        : null;
}
