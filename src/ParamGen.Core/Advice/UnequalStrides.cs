using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Different strides on the axes of a depthwise kernel: TensorFlow, one of Keras's backends, refuses to run them.</summary>
/// <remarks>
/// Source: <see href="https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d">TensorFlow, depthwise_conv2d</see>.
/// </remarks>
internal static class UnequalStrides
{
    public static Problem? Of(LayerNode node)
    {
        if (node.Attribute is not DepthwiseKernelAttribute { StridesByAxis: [var first, var second] } a || first == second)
            return null;
        return node.Problem(
            AdviceRules.PG0912_UnequalStrides,
            nameof(a.StridesByAxis),
            [first, second],
            Both(first),
            Both(second));

        Suggestion Both(int stride) =>
            Suggestion.Set($"Set both to {stride}", nameof(a.StridesByAxis), new EquatableArray<int>(stride, stride));
    }
}
