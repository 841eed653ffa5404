using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Convolution;

/// <summary>Convolutions as operators of TensorFlow Lite, which know images only: a sequence is an image of one row.</summary>
/// <param name="lowering">The call of the layer.</param>
/// <param name="window">How the layer slides, on one axis or two.</param>
internal sealed class KernelLowering(LayerLowering lowering, SlidingWindow window)
{
    /// <summary>Where the axis of rows is put in, counted from the end.</summary>
    private const int Row = -3;

    private static readonly long[] one = [1, 1];

    private readonly bool isSequence = window.Rank == 1;

    /// <summary>The kernel's size as an image's; 1 for the rows of a sequence.</summary>
    private long[] Size => isSequence ? [1, window.Size[0]] : [window.Size[0], window.Size[1]];

    private long[] Dilation => isSequence ? [1, window.DilationRate![0]] : [window.DilationRate![0], window.DilationRate[1]];

    /// <summary>The distance between positions. Depthwise kernels move equally far on both axes.</summary>
    private long[] Strides(bool isDepthwise) => isSequence
        ? [isDepthwise ? window.Strides[0] : 1, window.Strides[0]]
        : [window.Strides[0], window.Strides[1]];

    /// <summary>Why a layer with this window is not computed; null where it is.</summary>
    public static string? Reason(SlidingWindow window, DataFormat format, bool isDepthwise) =>
        window.Rank > 2 ? "convolutions over three axes are not covered"
        : format is DataFormat.ChannelsFirst ? "the channels come first, which is not covered"
        : isDepthwise && window.Strides.Values.Distinct().Count() > 1 ? "TensorFlow requires equal strides of a depthwise kernel"
        : null;

    /// <summary>A convolution with a kernel of [filters, rows, columns, channels / groups].</summary>
    public DeviceTensor Full(DeviceTensor input, long filters, long groups) =>
        Convolve(input, new(Op.Conv2D, filters, "convolution", "convolution") { Groups = groups });

    /// <summary>A convolution with a kernel of [1, rows, columns, channels · multiplier].</summary>
    public DeviceTensor Depthwise(DeviceTensor input, long multiplier, string part, string variable) =>
        Convolve(input, new(Op.DepthwiseConv2D, input.Last * multiplier, part, variable));

    /// <summary>
    /// The two convolutions of a separable one. Those of a sequence are done on one image: it becomes an image before the first and
    /// a sequence after the second.
    /// </summary>
    public DeviceTensor Separable(DeviceTensor input, long multiplier, long filters)
    {
        var image = isSequence ? lowering.ToImage(input, Row) : input;
        var depthwise = Depthwise(image, multiplier, "separable_conv2d/depthwise", "separable_conv2d");
        var pointwise = new KernelPart(Op.Conv2D, filters, "separable_conv2d", "separable_conv2d/ReadVariableOp_1");
        var result = Kernel(depthwise, pointwise, new(one, one, one, IsSame: false));
        return isSequence ? lowering.ToSequence(result) : result;
    }

    /// <summary>Adds the layer's bias and applies its activation.</summary>
    public static DeviceTensor Finish(LayerLowering lowering, DeviceTensor result, bool useBias, Activation activation)
    {
        var biased = useBias
            ? lowering.Add(Op.Bias, result, result.Shape, "BiasAdd", [new([result.Last]) { Width = 4 }], ["Reshape"])
            : result;
        return ActivationLowering.Apply(lowering, biased, activation, "Activation");
    }

    private DeviceTensor Convolve(DeviceTensor input, KernelPart part)
    {
        if (Dilation.Max() > 1)
            return Dilated(input, part);
        var own = new DeviceWindow(Size, Strides(part.IsDepthwise), one, window.Padding is Padding.Same) { Groups = part.Groups };
        return input.Rank == 3 ? lowering.ToSequence(Kernel(lowering.ToImage(input, Row), part, own)) : Kernel(input, part, own);
    }

    /// <summary>TensorFlow splits the positions into as many images as the dilation says, and joins what comes of them.</summary>
    private DeviceTensor Dilated(DeviceTensor input, KernelPart part)
    {
        lowering.DependsOnBatch(BatchDependence.Kind.WrongNumbers);
        if (lowering.HasUnknownBatch)
            return lowering.NotComputed("dilation with an unknown batch size is not covered");
        var isSequence = input.Rank == 3;
        int[] axes = isSequence ? [1] : [0, 1];
        var counts = input.Shape.Skip(1).ToArray();
        var whole = new DeviceWindow(Size, one, Dilation, window.Padding is Padding.Same) { Groups = part.Groups };
        long[] padded =
            [.. axes.Select((axis, i) => counts[i] + (whole.IsSame ? (Size[axis] - 1) * Dilation[axis] : 0))];
        long[] parts = [.. axes.Select((axis, i) => (padded[i] + Dilation[axis] - 1) / Dilation[axis])];
        long[] block = [.. axes.Select(axis => Dilation[axis]).Where(dilation => dilation > 1)];
        long[] positions = [.. axes.Select((axis, i) => (whole with { Strides = one }).Positions(counts[i], axis))];
        var margins = new DeviceConstant(
            [block.Length, 2],
            FormattableString.Invariant($"margins {whole.IsSame} {string.Join(",", padded)} {string.Join(",", Dilation)}"))
        {
            Width = 4,
            IsStructure = true,
        };
        var split = lowering.Add(
            Op.SpaceToBatch,
            input,
            [DeviceTypes.CountOf(block), .. parts, input.Last],
            part.Name + "/SpaceToBatchND",
            [DeviceConstant.Integers(block), margins],
            window: whole);
        var own = new DeviceWindow(Size, Strides(part.IsDepthwise), one, IsSame: false) { Groups = part.Groups };
        var result = isSequence ? lowering.ToSequence(Kernel(lowering.ToImage(split, Row), part, own)) : Kernel(split, part, own);
        return lowering.Add(
            Op.BatchToSpace,
            result,
            [1, .. positions, result.Last],
            part.Name + "/BatchToSpaceND",
            [DeviceConstant.Integers(block), margins]);
    }

    private DeviceTensor Kernel(DeviceTensor image, KernelPart part, DeviceWindow own) => lowering.Add(
        part.Kind,
        image,
        [image.Shape[0], own.Positions(image.Shape[1], 0), own.Positions(image.Shape[2], 1), part.Filters],
        part.Name,
        [new(part.IsDepthwise
            ? [1, .. own.Size, part.Filters]
            : [part.Filters, .. own.Size, image.Last / part.Groups])],
        [part.Variable],
        own);

    /// <summary>One of the kernels of a layer.</summary>
    private sealed record KernelPart(string Kind, long Filters, string Name, string Variable)
    {
        public long Groups { get; init; } = 1;

        public bool IsDepthwise => Kind == Op.DepthwiseConv2D;
    }
}
