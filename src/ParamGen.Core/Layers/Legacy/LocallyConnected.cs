using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a locally connected layer.</summary>
internal abstract class LocallyConnectedAttribute(int filters, int[] kernelSize) : FullKernelAttribute(filters, kernelSize)
{
    /// <summary>How its weights are kept: each once, in a dense matrix, or in a sparse one.</summary>
    public int Implementation { get; set; } = 1;
}

/// <summary>The arguments of a LocallyConnected1D.</summary>
internal sealed class LocallyConnected1DAttribute(int filters, params int[] kernelSize) : LocallyConnectedAttribute(filters, kernelSize);

/// <summary>The arguments of a LocallyConnected2D.</summary>
internal sealed class LocallyConnected2DAttribute(int filters, params int[] kernelSize) : LocallyConnectedAttribute(filters, kernelSize);

/// <summary>A convolution with a kernel of its own at each position.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/tree/master/tf_keras/layers/locally_connected">TF-Keras, locally connected
/// layers</see>.
/// </remarks>
internal sealed class LocallyConnected(LocallyConnectedAttribute args, int rank) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
        if (args.Implementation is < 1 or > 3 || (args.Implementation == 1 && args.Padding is not Padding.Valid))
            check.Refuse(ArgumentRules.PG0106_PaddingNotSupported, nameof(args.Padding), [args.Padding, check.Kind]);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;
        var positions = kernel.Positions(build, input);
        long?[] weights = args.Implementation switch
        {
            // positions × (kernel · channels) × filters
            1 => [Product(positions), Product(kernel.Size.Values.Select(size => (long?)size)) * input.Channels, args.Filters],
            // input positions × channels × positions × filters
            2 => [.. input.Spatial, input.Channels, .. positions, args.Filters],
            // connections that do not fall on padding × channels · filters
            _ => [Product(positions.Select(Connections)) * input.Channels * args.Filters],
        };
        build.AddWeight("kernel", new(weights), initializer: args.KernelInitializer);
        // positions × filters
        if (args.UseBias)
            build.AddWeight("bias", new([.. positions, args.Filters]), role: WeightRole.Elementwise);
        build.CountMultiplyAdds(weights);
        build.Output((input with { Spatial = positions, Channels = args.Filters }).ToShape());

        long? Connections(long? count, int axis) => ConnectionsOf(input.Spatial[axis], count, axis);
    }

    private static long? Product(IEnumerable<long?> sizes) => sizes.Aggregate((long?)1, (product, size) => product * size);

    /// <summary>How many taps of the kernel meet the input on an axis, over all of its positions.</summary>
    private long? ConnectionsOf(long? input, long? positions, int axis)
    {
        if (input is not { } length || positions is not { } count)
            return null;
        if (args.Padding is Padding.Valid)
            return count * kernel.Size[axis];
        // Σ min(n, start + k) − Σ max(0, start), start = i · stride − ⌊k / 2⌋
        long size = kernel.Size[axis], stride = kernel.Strides[axis];
        var before = size / 2;
        return (count * length) - Rising(length + before - size - ((count - 1) * stride), stride, count) - Rising(-before, stride, count);
    }

    /// <summary>The sum of the positive ones of numbers that rise by steps.</summary>
    private static long Rising(long first, long step, long count)
    {
        var negative = first < 0 ? (-first + step - 1) / step : 0;
        var (least, left) = (first + (negative * step), count - negative);
        return left <= 0 ? 0 : (left * least) + (step * left * (left - 1) / 2);
    }
}
