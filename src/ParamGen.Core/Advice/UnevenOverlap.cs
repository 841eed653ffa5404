using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice;

/// <summary>A transposed convolution whose stride does not divide its kernel: outputs are met by different counts of kernels.</summary>
/// <remarks>Source: <see href="https://distill.pub/2016/deconv-checkerboard/">Odena et al., Deconvolution and Checkerboard Artifacts</see>.</remarks>
internal static class UnevenOverlap
{
    public static Problem? Of(Step step)
    {
        if (step.Attribute is not TransposedConvolutionAttribute a)
            return null;
        var rank = step.Input.Rank - 2;
        var (size, strides) = (PerAxis.Of(nameof(a.KernelSize), a.KernelSize, rank), PerAxis.Of(nameof(a.Strides), a.Strides, a.StridesByAxis, rank));
        if (!Enumerable.Range(0, rank).Any(axis => strides[axis] > 1 && size[axis] % strides[axis] != 0))
            return null;
        int[] even = [.. Enumerable.Range(0, rank).Select(axis => (int)Math.Min(strides[axis] > 1 ? 2 * strides[axis] : size[axis], int.MaxValue))];
        return step.Advise(AdviceRules.PG0930_UnevenOverlap, nameof(a.KernelSize), [size, strides], ArgumentCheck.SetSizes(size, even.Distinct().Count() == 1 ? [even[0]] : even));
    }
}
