using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A transposed convolution whose stride does not divide its kernel: outputs are met by different counts of kernels.</summary>
/// <remarks>
/// Source: <see href="https://distill.pub/2016/deconv-checkerboard/">Odena et al., Deconvolution and Checkerboard Artifacts</see>.
/// </remarks>
internal sealed class UnevenOverlap : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0930",
        "A transposed convolution overlaps unevenly",
        "{0}: a stride of {2} does not divide a kernel of {1}, so the kernel overlaps unevenly, which shows as a checkerboard; use a "
            + "kernel of twice the stride")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Layer.SlidingWindow is not { IsOverOutput: true, Size: var size, Strides: var strides } window)
            return null;
        if (!window.Axes.Any(axis => strides[axis] > 1 && size[axis] % strides[axis] != 0))
            return null;
        int[] even = [.. window.Axes.Select(axis => (int)Math.Min(strides[axis] > 1 ? 2 * strides[axis] : size[axis], int.MaxValue))];
        return Advise(
            step,
            size.Argument,
            [size, strides],
            ArgumentCheck.SetSizes(size, even.Distinct().Count() == 1 ? [even[0]] : even));
    }
}
