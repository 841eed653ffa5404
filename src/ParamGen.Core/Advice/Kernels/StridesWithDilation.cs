using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Kernels;

/// <summary>A stride and a dilation together where Keras's documentation excludes them and its code does not.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/">Keras, DepthwiseConv2D layer</see>.
/// </remarks>
internal sealed class StridesWithDilation : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0911",
        "A depthwise convolution combines strides and dilation",
        "{0}: the documentation of {3} rules out a stride of {1} with a dilation of {2}, although Keras does not check it; set one of "
            + "them to 1")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node)
    {
        if (node.Attribute is not DepthwiseKernelAttribute args)
            return null;
        var strides = args.StridesByAxis ?? [args.Strides];
        var dilation = args.DilationRateByAxis ?? [args.DilationRate];
        if (strides.Max() <= 1 || dilation.Max() <= 1)
            return null;
        var (ofStrides, ofDilation) = (args.StridesByAxis is null
            ? nameof(args.Strides)
            : nameof(args.StridesByAxis), args.DilationRateByAxis is null ? nameof(args.DilationRate) : nameof(args.DilationRateByAxis));
        return Advise(
            node,
            ofStrides,
            [string.Join(" × ", strides), string.Join(" × ", dilation), node.Kind.Name],
            Suggestion.Reset(ofStrides),
            Suggestion.Reset(ofDilation));
    }
}
