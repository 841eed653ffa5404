using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that slide a window over positions, or that trade positions for channels.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/nn">TensorFlow, nn</see>.</remarks>
internal static class TensorWindows
{
    private const string Pooled = "input, ksize, strides, padding, data_format=None, name=None";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Pool(Pooled, "input", "nn.max_pool", "nn.avg_pool", "nn.max_pool1d", "nn.avg_pool1d", "nn.max_pool2d", "nn.avg_pool2d",
            "nn.max_pool3d", "nn.avg_pool3d"),
        .. Pool(
            "value, ksize, strides, padding, data_format=None, name=None, input=None",
            "value",
            "compat.v1.nn.max_pool",
            "compat.v1.nn.avg_pool"),
        OfTensorFlow("nn.conv2d", "input, filters, strides, padding, data_format='NHWC', dilations=None, name=None", call =>
            Convolve(call, kernel => kernel.Last)),
        OfTensorFlow("nn.depthwise_conv2d", "input, filter, strides, padding, data_format=None, dilations=None, name=None", call =>
            Convolve(call, kernel => kernel[-2] * kernel.Last)),
        OfTensorFlow("nn.depth_to_space", "input, block_size, data_format='NHWC', name=None", call => Blocks(call, isSpread: true)),
        OfTensorFlow("nn.space_to_depth", "input, block_size, data_format='NHWC', name=None", call => Blocks(call, isSpread: false)),
        OfTensorFlow("compat.v1.depth_to_space", "input, block_size, name=None, data_format='NHWC'", call => Blocks(call, isSpread: true)),
        OfTensorFlow("compat.v1.space_to_depth", "input, block_size, name=None, data_format='NHWC'", call => Blocks(call, isSpread: false)),
    ];

    private static IEnumerable<Operator> Pool(string args, string input, params string[] paths) => paths.Select(path =>
        OfTensorFlow(path, args, call => Slid(call, call.Input(input, least: 3), call.Arg("ksize"), dilation: null, channels: null)));

    private static Operand.Tensor Convolve(OperatorCall call, Func<Shape, long?> filters)
    {
        var (input, name) = (call.Input("input", least: 4), call.First == "input" && call.Has("filters") ? "filters" : "filter");
        var kernel = call.Value(name).Shape;
        if (kernel.Rank != 4 || !kernel.IsKnown)
            throw new Refusal($"takes a kernel of four known sizes, not of shape {kernel}");
        var size = new Operand.List(kernel.WithoutLast(2).Dims.Map(side => (Operand)new Operand.Integer(side!.Value)));
        var format = FormatOf(call, 4);
        if (SpatialShape.Of(input.Shape, format).Channels is { } channels && channels != kernel[-2])
            throw new Refusal($"has a kernel for {kernel[-2]} channels, but {input.Shape} has {channels}");
        return Slid(call, input, size, call.Arg("dilations"), filters(kernel));
    }

    private static Operand.Tensor Slid(OperatorCall call, Operand.Tensor input, Operand size, Operand? dilation, long? channels)
    {
        var format = FormatOf(call, input.Shape.Rank);
        var shape = SpatialShape.Of(input.Shape, format);
        var padding = call.Arg("padding") is Operand.Text text ? text.Value.ToUpperInvariant() : "";
        if (padding is not ("VALID" or "SAME"))
            throw new Refusal($"takes 'VALID' or 'SAME' as 'padding', not {call.Arg("padding")}");
        var count = shape.Spatial.Length;
        var (windows, strides) = (PerAxis(size, "ksize", count, format), PerAxis(call.Arg("strides"), "strides", count, format));
        var rates = dilation is null or Operand.None
            ? [.. windows.Select(_ => 1L)]
            : PerAxis(dilation, "dilations", count, format);
        if (windows.Concat(strides).Concat(rates).Any(number => number < 1))
            throw new Refusal("takes windows and strides of 1 or more");
        long[] reach = [.. windows.Zip(rates, (window, rate) => ((window - 1) * rate) + 1)];
        var spatial = Slide.Over(shape.Spatial, reach, strides, padding.ToLowerInvariant());
        return input with { Shape = (shape with { Spatial = spatial, Channels = channels ?? shape.Channels }).ToShape(), Values = null };
    }

    /// <summary>One number for all axes, one for each, or one for each with those of batch and channels, which are 1.</summary>
    private static long[] PerAxis(Operand value, string name, int count, DataFormat format)
    {
        var numbers = value.AsIntegers(name);
        if (numbers.Length == 1)
            return [.. Enumerable.Repeat(numbers[0], count)];
        if (numbers.Length == count)
            return numbers;
        var first = format is DataFormat.ChannelsFirst ? 2 : 1;
        if (numbers.Length != count + 2 || numbers.Where((number, axis) => (axis < first || axis >= first + count) && number != 1).Any())
            throw new Refusal($"takes a number for each of {count} axes as '{name}', not {value}");
        return [.. numbers.Skip(first).Take(count)];
    }

    /// <summary>NHWC, NWC and the like; NCHW and the like.</summary>
    private static DataFormat FormatOf(OperatorCall call, int rank) => call.Arg("data_format") switch
    {
        Operand.None => DataFormat.ChannelsLast,
        Operand.Text { Value: var text } when text.Length == rank && text[0] == 'N' && text[1] == 'C' => DataFormat.ChannelsFirst,
        Operand.Text { Value: var text } when text.Length == rank && text[0] == 'N' && text[rank - 1] == 'C' => DataFormat.ChannelsLast,
        // What poolings of one and three axes have by default.
        Operand.Text { Value: "NHWC" } => DataFormat.ChannelsLast,
        var other => throw new Refusal($"takes no {other} as 'data_format' of {rank} axes"),
    };

    private static Operand.Tensor Blocks(OperatorCall call, bool isSpread)
    {
        var (input, side) = (call.Input("input", least: 4), call.Arg("block_size").AsInteger("block_size"));
        input.RequireRank("input", 4, 4);
        var shape = SpatialShape.Of(input.Shape, FormatOf(call, 4));
        if (side < 2 || (isSpread ? shape.Channels % (side * side) > 0 : shape.Spatial.Any(size => size % side > 0)))
            throw new Refusal($"cannot make blocks of {side} of {input.Shape}");
        // (rows · n, columns · n, channels / n²), or the other way around
        var spread = shape with
        {
            Spatial = [.. shape.Spatial.Select(size => isSpread ? size * side : size / side)],
            Channels = isSpread ? shape.Channels / (side * side) : shape.Channels * side * side,
        };
        return input with { Shape = spread.ToShape() };
    }
}
