using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A transposed convolution whose stride does not divide its kernel: outputs are met by different counts of kernels.</summary>
/// <remarks>
/// Source: <see href="https://distill.pub/2016/deconv-checkerboard/">Odena et al., Deconvolution and Checkerboard Artifacts</see>.
/// </remarks>
internal static class UnevenOverlap
{
    public static Problem? Of(Step step)
    {
        if (step.Layer.SlidingWindow is not { IsOverOutput: true, Size: var size, Strides: var strides } window)
            return null;
        if (!window.Axes.Any(axis => strides[axis] > 1 && size[axis] % strides[axis] != 0))
            return null;
        int[] even = [.. window.Axes.Select(axis => (int)Math.Min(strides[axis] > 1 ? 2 * strides[axis] : size[axis], int.MaxValue))];
        return step.Advise(
            AdviceRules.PG0930_UnevenOverlap,
            size.Argument,
            [size, strides],
            ArgumentCheck.SetSizes(size, even.Distinct().Count() == 1 ? [even[0]] : even));
    }
}
