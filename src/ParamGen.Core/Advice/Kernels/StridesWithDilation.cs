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
        if (node.Attribute is not DepthwiseKernelAttribute a)
            return null;
        var strides = a.StridesByAxis ?? [a.Strides];
        var dilation = a.DilationRateByAxis ?? [a.DilationRate];
        if (strides.Max() <= 1 || dilation.Max() <= 1)
            return null;
        var (ofStrides, ofDilation) = (a.StridesByAxis is null
            ? nameof(a.Strides)
            : nameof(a.StridesByAxis), a.DilationRateByAxis is null ? nameof(a.DilationRate) : nameof(a.DilationRateByAxis));
        return Advise(
            node,
            ofStrides,
            [string.Join(" × ", strides), string.Join(" × ", dilation), node.Kind.Name],
            Suggestion.Reset(ofStrides),
            Suggestion.Reset(ofDilation));
    }
}
