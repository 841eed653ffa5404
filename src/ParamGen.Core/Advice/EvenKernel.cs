using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A kernel of an even size with Padding.Same has no middle: it sees one more input on one side.</summary>
internal static class EvenKernel
{
    public static Problem? Of(LayerNode node) =>
        node.Attribute is SlidingKernelAttribute { Padding: Padding.Same, KernelSize: { } size } and not (ConvLSTMAttribute or TransposedConvolutionAttribute) && size.Any(length => length % 2 == 0)
            ? node.Problem(AdviceRules.PG0927_EvenKernel, nameof(SlidingKernelAttribute.KernelSize), [string.Join(" × ", size)], Suggestion.Set("Use an odd kernel", nameof(SlidingKernelAttribute.KernelSize), new Collections.EquatableArray<int>([.. size.Select(length => length % 2 == 0 && length < int.MaxValue ? length + 1 : length)])))
            : null;
}
