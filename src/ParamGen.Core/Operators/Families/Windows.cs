using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that slide a window over positions: poolings and convolutions, whose kernels are tensors.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/nn/">Keras, neural network ops</see>.</remarks>
internal static class Windows
{
    private const string Pooled = "pool_size, strides=None, padding='valid', data_format=None";
    private const string Convolved = "strides=1, padding='valid', data_format=None, dilation_rate=1";

    public static readonly OperatorFamily Family = new("Pooling and convolution",
    [
        .. All("ops.nn", ["MaxPool", "AveragePool"], Pooled, "inputs", Pool),
        One("ops.nn", "Conv", Convolved, "inputs, kernel", call => Convolve(call, "kernel", kernel => kernel.Last)),
        One("ops.nn", "DepthwiseConv", Convolved, "inputs, kernel", call => Convolve(call, "kernel", Depthwise)),
        One("ops.nn", "SeparableConv", Convolved, "inputs, depthwise_kernel, pointwise_kernel", Separable),
        One(
            "ops.nn",
            "ConvTranspose",
            "strides=1, padding='valid', output_padding=None, data_format=None, dilation_rate=1",
            "inputs, kernel",
            Transposed),
    ]);

    private static Operand.Tensor Pool(OperatorCall call)
    {
        // Where it is not said that the channels are last, Keras takes them for the first.
        var input = Input(call, call.Setting("data_format") is Operand.Text { Value: "channels_last" });
        var size = Slide.PerAxis(call.Setting("pool_size"), "pool_size", input.Spatial.Length, mayRepeat: true);
        var strides = call.Setting("strides") is Operand.None
            ? size
            : Slide.PerAxis(call.Setting("strides"), "strides", size.Length, mayRepeat: true);
        var padding = call.Text("padding").ToLowerInvariant();
        if (padding is not ("valid" or "same"))
            throw new Refusal($"takes 'valid' or 'same' as 'padding', not '{padding}'");
        return call.Input with { Shape = (input with { Spatial = Slide.Over(input.Spatial, size, strides, padding) }).ToShape() };
    }

    /// <summary>A convolution with a kernel of (size, channels, filters).</summary>
    private static Operand.Tensor Convolve(OperatorCall call, string name, Func<Shape, long?> filters)
    {
        var (input, kernel) = (Input(call, call.IsChannelsLast("data_format")), call.Tensor(name).Shape);
        if (kernel.Rank != call.Input.Shape.Rank)
            throw new Refusal($"takes a kernel of rank {call.Input.Shape.Rank}, not of shape {kernel}");
        if (input.Channels is { } channels && kernel[-2] is { } taken && channels != taken)
            throw new Refusal($"has a kernel for {taken} channels, but {call.Input.Shape} has {channels}");
        var spatial = Slide.Convolved(
            input.Spatial,
            [.. kernel.WithoutLast(2).Dims],
            call.Setting("strides"),
            call.Setting("dilation_rate"),
            call.Text("padding").ToLowerInvariant());
        return call.Input with { Shape = (input with { Spatial = spatial, Channels = filters(kernel) }).ToShape() };
    }

    /// <summary>So many filters for each channel.</summary>
    private static long? Depthwise(Shape kernel) => kernel.Last * kernel[-2]
        ?? throw new Refusal($"takes a kernel whose channels are known, not one of shape {kernel}");

    /// <summary>A depthwise convolution, and then one of its channels.</summary>
    private static Operand.Tensor Separable(OperatorCall call)
    {
        var depthwise = Convolve(call, "depthwise_kernel", Depthwise);
        var pointwise = call.Tensor("pointwise_kernel");
        pointwise.RequireRank("pointwise_kernel", 1);
        return depthwise with { Shape = depthwise.Shape.With(call.IsChannelsLast("data_format") ? -1 : 1, pointwise.Shape.Last) };
    }

    /// <summary>A transposed convolution with a kernel of (size, filters, channels).</summary>
    private static Operand.Tensor Transposed(OperatorCall call)
    {
        var (input, kernel) = (Input(call, call.IsChannelsLast("data_format")), call.Tensor("kernel").Shape);
        var rank = input.Spatial.Length;
        if (kernel.Rank != rank + 2)
            throw new Refusal($"takes a kernel of rank {rank + 2}, not of shape {kernel}");
        if (input.Channels is { } channels && kernel.Last is { } taken && channels != taken)
            throw new Refusal($"has a kernel for {taken} channels, but {call.Input.Shape} has {channels}");
        var padding = call.Text("padding").ToLowerInvariant();
        if (padding is not ("valid" or "same"))
            throw new Refusal($"takes 'valid' or 'same' as 'padding', not '{padding}'");
        var strides = Slide.PerAxis(call.Setting("strides"), "strides", rank);
        var dilation = Slide.PerAxis(call.Setting("dilation_rate"), "dilation_rate", rank);
        var extra = call.Setting("output_padding") is Operand.None
            ? null
            : Slide.PerAxis(call.Setting("output_padding"), "output_padding", rank);
        return call.Input with
        {
            Shape = (input with { Spatial = [.. input.Spatial.Select(Enlarged)], Channels = kernel[-2] }).ToShape(),
        };

        long? Enlarged(long? size, int axis)
        {
            if (size is null)
                return null;
            var reach = Window.Extent(kernel[axis] ?? throw new Refusal($"takes a kernel of a known size, not {kernel}"), dilation[axis]);
            return padding == "valid"
                // (n − 1) · stride + k + p, where p makes up for a stride that is longer than the kernel
                ? ((size - 1) * strides[axis]) + reach + (extra?[axis] ?? Math.Max(strides[axis] - reach, 0))
                : extra is null
                    // n · stride
                    ? size * strides[axis]
                    // (n − 1) · stride + k modulo 2 + p
                    : ((size - 1) * strides[axis]) + Axes.Remainder(reach, 2) + extra[axis];
        }
    }

    private static SpatialShape Input(OperatorCall call, bool isChannelsLast)
    {
        call.Input.RequireRank("inputs", 3);
        return SpatialShape.Of(call.Input.Shape, isChannelsLast ? DataFormat.ChannelsLast : DataFormat.ChannelsFirst);
    }
}
