using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that move positions into channels, or channels into positions.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/image/">Keras, image ops</see>.</remarks>
internal static class Patches
{
    private const string Unfolded = "kernel_size, dilation=1, padding=0, stride=1";
    private const string Blocked = "block_size, data_format='channels_last'";

    public static readonly OperatorFamily Family = new("Patches and blocks",
    [
        One("ops.nn", "Unfold", Unfolded, "x", Unfold),
        One("ops.nn", "Fold", "output_size, " + Unfolded, "x", Fold),
        One("ops.nn", "DepthToSpace", Blocked, "x", call => Blocks(call, toSpace: true)),
        One("ops.nn", "SpaceToDepth", Blocked, "x", call => Blocks(call, toSpace: false)),
        One("ops.image", "ExtractPatches", "size, strides=None, dilation_rate=1, padding='valid', data_format=None", "images", Extract),
        One(
            "ops.image",
            "ReconstructPatches",
            "size, output_size, strides=None, padding='valid', data_format=None",
            "patches",
            Reconstruct),
    ]);

    /// <summary>All windows of an image with its channels first, one beside the other.</summary>
    private static Operand.Tensor Unfold(OperatorCall call)
    {
        call.Input.RequireRank("x", 4, 4);
        var shape = call.Input.Shape;
        if (shape[1] is not { } channels || shape[2] is null || shape[3] is null)
            throw new Refusal($"takes channels and positions that are known, not {shape}");
        var (kernel, dilation) = (Pair(call, "kernel_size"), Pair(call, "dilation"));
        var (padding, stride) = (Pair(call, "padding"), Pair(call, "stride"));
        // ⌊(n + 2 · padding − dilation · (k − 1) − 1) / stride⌋ + 1
        long[] positions = [.. Enumerable.Range(0, 2).Select(i =>
            Axes.FloorDivide(shape[2 + i]!.Value + (2 * padding[i]) - Window.Extent(kernel[i], dilation[i]), stride[i]) + 1)];
        if (positions.Any(count => count < 0))
            throw new Refusal($"has a window that does not fit into {shape}");
        return call.Input with { Shape = new(shape[0], channels * kernel[0] * kernel[1], positions[0] * positions[1]) };
    }

    private static Operand.Tensor Fold(OperatorCall call)
    {
        call.Input.RequireRank("x", 3, 3);
        var (shape, kernel, size) = (call.Input.Shape, Pair(call, "kernel_size"), Pair(call, "output_size"));
        var window = kernel[0] * kernel[1];
        if (shape[1] is { } values && Axes.Remainder(values, window) != 0)
            throw new Refusal($"takes windows of {window}, which do not divide the {values} of {shape}");
        return call.Input with { Shape = new(shape[0], shape[1] / window, size[0], size[1]) };
    }

    private static long[] Pair(OperatorCall call, string name) => Slide.PerAxis(call.Setting(name), name, 2);

    /// <summary>Blocks of positions are channels of one position, or the other way around.</summary>
    private static Operand.Tensor Blocks(OperatorCall call, bool toSpace)
    {
        call.Input.RequireRank("x", 4, 4);
        var (block, isLast) = (call.Integer("block_size"), call.IsChannelsLast("data_format"));
        var image = SpatialShape.Of(call.Input.Shape, isLast ? DataFormat.ChannelsLast : DataFormat.ChannelsFirst);
        return call.Input with
        {
            Shape = (image with
            {
                Spatial = [.. image.Spatial.Select(size => toSpace ? size * block : Divided(size, block))],
                Channels = toSpace ? Divided(image.Channels, block * block) : image.Channels * (block * block),
            }).ToShape(),
        };

        long? Divided(long? size, long by) => size is { } known && Axes.Remainder(known, by) != 0
            ? throw new Refusal($"takes blocks of {block}, which do not fit into {call.Input.Shape}")
            : size / by;
    }

    /// <summary>Each window of an image, or of a volume, is the channels of one position.</summary>
    private static Operand.Tensor Extract(OperatorCall call)
    {
        var size = Size(call);
        var image = Image(call, size.Length, "images");
        if (image.Channels is not { } channels)
            throw new Refusal($"takes images whose channels are known, not {call.Input.Shape}");
        var strides = call.Setting("strides") is Operand.None ? call.Setting("size") : call.Setting("strides");
        var spatial = Slide.Convolved(
            image.Spatial,
            [.. size.Select(one => (long?)one)],
            strides,
            call.Setting("dilation_rate"),
            call.Text("padding"));
        var volume = size.Aggregate(channels, (product, one) => product * one);
        return Given(call, image with { Spatial = spatial, Channels = volume }, size.Length);
    }

    /// <summary>The image that patches without overlap have been taken from.</summary>
    private static Operand.Tensor Reconstruct(OperatorCall call)
    {
        var (size, padding) = (Size(call), call.Text("padding"));
        var patches = Image(call, size.Length, "patches");
        if (call.Setting("output_size") is not Operand.List given)
            throw new Refusal($"takes a list as 'output_size', not {call.Setting("output_size")}");
        var output = Slide.PerAxis(given, "output_size", size.Length);
        var volume = size.Aggregate(1L, (product, one) => product * one);
        if (patches.Channels is { } values && Axes.Remainder(values, volume) != 0)
            throw new Refusal($"takes patches of {volume} positions, which do not divide the {values} channels of {call.Input.Shape}");
        for (var i = 0; i < size.Length; i++)
        {
            if (patches.Spatial[i] * size[i] is not { } covered)
                continue;
            if (padding == "valid" ? covered != output[i] : output[i] <= covered - size[i] || output[i] > covered)
                throw new Refusal($"has patches that cover {covered} positions, which do not give {output[i]}");
        }

        return Given(
            call,
            patches with { Spatial = [.. output.Select(one => (long?)one)], Channels = patches.Channels / volume },
            size.Length);
    }

    /// <summary>The sizes of a patch: two, or three in a volume.</summary>
    private static long[] Size(OperatorCall call) => call.Setting("size") switch
    {
        Operand.List { Items.Count: 2 or 3 } list => list.AsIntegers("size"),
        var one when one.IsInteger() => Slide.PerAxis(one, "size", 2),
        var other => throw new Refusal($"takes two or three numbers as 'size', not {other}"),
    };

    /// <summary>A batch of images, or one image as a batch of one.</summary>
    private static SpatialShape Image(OperatorCall call, int rank, string name)
    {
        call.Input.RequireRank(name, rank + 1, rank + 2);
        var shape = call.Input.Shape.Rank == rank + 1 ? call.Input.Shape.Inserted(0, 1) : call.Input.Shape;
        return SpatialShape.Of(shape, call.IsChannelsLast("data_format") ? DataFormat.ChannelsLast : DataFormat.ChannelsFirst);
    }

    private static Operand.Tensor Given(OperatorCall call, SpatialShape image, int rank)
    {
        var shape = image.ToShape();
        return call.Input with { Shape = call.Input.Shape.Rank == rank + 1 ? shape.Without(0) : shape };
    }
}
