using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>Different strides on the axes of a depthwise kernel: TensorFlow, one of Keras's backends, refuses to run them.</summary>
/// <remarks>
/// Source: <see href="https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d">TensorFlow, depthwise_conv2d</see>.
/// </remarks>
internal sealed class UnequalStrides : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0912",
        "A depthwise convolution has unequal strides",
        "{0}: strides of {1} and {2} differ, which TensorFlow rejects when the network runs; make them equal")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node)
    {
        if (node.Attribute is not DepthwiseKernelAttribute { StridesByAxis: [var first, var second] } args || first == second)
            return null;
        return Advise(node, nameof(args.StridesByAxis), [first, second], Both(first), Both(second));

        Suggestion Both(int stride) =>
            Suggestion.Set(nameof(args.StridesByAxis), new EquatableArray<int>(stride, stride));
    }
}
