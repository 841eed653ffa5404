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
    private const string Pooled1 = "value, ksize, strides, padding, data_format=None, name=None, input=None";
    private const string Convolved = "padding, data_format=None, dilations=None, name=None";

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Pools("nn.max_pool", NumberKind.Real),
        .. Pools("nn.avg_pool", NumberKind.Float),
        OfTensorFlow("nn.conv1d", "input, filters, stride, " + Convolved, call => Convolve(call, "filters", "stride", 3)),
        OfTensorFlow("nn.conv2d", "input, filters, strides, " + Convolved, call => Convolve(call, "filters", "strides", 4)),
        OfTensorFlow("nn.conv3d", "input, filters, strides, " + Convolved, call => Convolve(call, "filters", "strides", 5)),
        OfTensorFlow("nn.depthwise_conv2d", "input, filter, strides, " + Convolved, call => Convolve(call, "filter", "strides", 4)),
        OfTensorFlow("image.extract_patches", "images, sizes, strides, rates, padding, name=None", Patches),
        .. Blocks("nn.depth_to_space", "nn.space_to_depth", "input, block_size, data_format='NHWC', name=None"),
        .. Blocks("compat.v1.depth_to_space", "compat.v1.space_to_depth", "input, block_size, name=None, data_format='NHWC'"),
    ];

    private static IEnumerable<Operator> Pools(string path, NumberKind kind) =>
    [
        OfTensorFlow(path + "1d", Pooled, call => Pool(call, kind, 3, 3)),
        OfTensorFlow(path + "2d", Pooled, call => Pool(call, kind, 4, 4)),
        OfTensorFlow(path + "3d", Pooled, call => Pool(call, kind, 5, 5)),
        OfTensorFlow(path, Pooled, call => Pool(call, kind, 3, 5)),
        OfTensorFlow("compat.v1." + path, Pooled1, call => Pool(call, kind, 4, 4)),
    ];

    private static Operand.Tensor Pool(OperatorCall call, NumberKind kind, int least, int most)
    {
        var input = call.Value(kind);
        input.RequireRank(call.First, least, most);
        var format = FormatOf(call, input.Shape.Rank);
        return Slid(call, input, format, PerAxis(call, "ksize", input, format), PerAxis(call, "strides", input, format), null);
    }

    private static Operand.Tensor Convolve(OperatorCall call, string filters, string strides, int rank)
    {
        var input = call.Value("input", NumberKind.Float);
        input.RequireRank("input", rank, rank);
        call.TypeOf(NumberKind.Float, "input", filters);
        var (kernel, format) = (call.Value(filters).Shape, FormatOf(call, rank));
        if (kernel.Rank != rank || !kernel.IsKnown)
            throw new Refusal($"takes a kernel of {rank} known sizes as '{filters}', not of shape {kernel}");
        var (channels, taken, given) = (SpatialShape.Of(input.Shape, format).Channels, kernel[-2]!.Value, kernel.Last!.Value);
        var isDepthwise = filters == "filter";
        if (isDepthwise ? channels is { } all && all != taken : taken == 0 || channels % taken > 0 || given % (channels / taken) > 0)
            throw new Refusal($"has a kernel of shape {kernel}, which does not fit {input.Shape}");
        var dilations = call.Gives("dilations") ? PerAxis(call, "dilations", input, format) : [.. Enumerable.Repeat(1L, rank - 2)];
        long[] reach = [.. kernel.Dims.Take(rank - 2).Zip(dilations, (size, rate) => Window.Extent(size!.Value, rate))];
        return Slid(call, input, format, reach, PerAxis(call, strides, input, format), isDepthwise ? taken * given : given);
    }

    /// <summary>The values of each window side by side.</summary>
    private static Operand.Tensor Patches(OperatorCall call)
    {
        var images = call.Value(NumberKind.Number);
        images.RequireRank("images", 4, 4);
        var sizes = PerAxis(call, "sizes", images, DataFormat.ChannelsLast);
        var rates = PerAxis(call, "rates", images, DataFormat.ChannelsLast);
        long[] reach = [.. sizes.Zip(rates, Window.Extent)];
        var strides = PerAxis(call, "strides", images, DataFormat.ChannelsLast);
        // rows · columns · channels
        return Slid(call, images, DataFormat.ChannelsLast, reach, strides, images.Shape.Last * sizes[0] * sizes[1], isOpen: true);
    }

    private static Operand.Tensor Slid(
        OperatorCall call,
        Operand.Tensor input,
        DataFormat format,
        long[] reach,
        long[] strides,
        long? channels,
        bool isOpen = false)
    {
        var shape = SpatialShape.Of(input.Shape, format);
        if (call.Arg("padding") is not Operand.Text { Value: "VALID" or "SAME" } padding)
            throw new Refusal($"takes 'VALID' or 'SAME' as 'padding', not {call.Arg("padding")}");
        if (reach.Concat(strides).Any(number => number < 1))
            throw new Refusal("takes windows, strides and rates of 1 or more");
        var spatial = Slide.Over(shape.Spatial, reach, strides, padding.Value.ToLowerInvariant());
        var given = shape with { Spatial = spatial, Channels = isOpen ? channels : channels ?? shape.Channels };
        return input with { Shape = given.ToShape() };
    }

    /// <summary>One number for all axes, one for each, or one for each with those of batch and channels, which are 1.</summary>
    private static long[] PerAxis(OperatorCall call, string name, Operand.Tensor input, DataFormat format)
    {
        var (numbers, count) = (call.Arg(name).AsIntegers(name), input.Shape.Rank - 2);
        if (numbers.Length == 1)
            return [.. Enumerable.Repeat(numbers[0], count)];
        if (numbers.Length == count)
            return numbers;
        var first = format is DataFormat.ChannelsFirst ? 2 : 1;
        if (numbers.Length != count + 2 || numbers.Where((number, axis) => (axis < first || axis >= first + count) && number != 1).Any())
            throw new Refusal($"takes a number for each of {count} axes as '{name}', not {call.Arg(name)}");
        return [.. numbers.Skip(first).Take(count)];
    }

    /// <summary>NHWC, NWC and the like; NCHW and the like.</summary>
    private static DataFormat FormatOf(OperatorCall call, int rank) => call.Arg("data_format") switch
    {
        Operand.None => DataFormat.ChannelsLast,
        Operand.Text { Value: "NWC" or "NHWC" or "NDHWC" } text when text.Value.Length == rank => DataFormat.ChannelsLast,
        Operand.Text { Value: "NCW" or "NCHW" or "NCDHW" } text when text.Value.Length == rank => DataFormat.ChannelsFirst,
        var other => throw new Refusal($"takes no {other} as 'data_format' of {rank} axes"),
    };

    private static IEnumerable<Operator> Blocks(string spread, string gathered, string args) =>
    [
        OfTensorFlow(spread, args, call => Blocks(call, isSpread: true)),
        OfTensorFlow(gathered, args, call => Blocks(call, isSpread: false)),
    ];

    private static Operand.Tensor Blocks(OperatorCall call, bool isSpread)
    {
        var (input, side) = (call.Value("input"), call.Arg("block_size").AsInteger("block_size"));
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
