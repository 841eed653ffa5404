using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Rules;

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
            _ => [Product(positions.Select((count, axis) => Connections(input.Spatial[axis], count, axis))) * input.Channels * args.Filters],
        };
        build.AddWeight("kernel", new(weights), initializer: args.KernelInitializer);
        // positions × filters
        if (args.UseBias)
            build.AddWeight("bias", new([.. positions, args.Filters]));
        build.CountMultiplyAdds(weights);
        build.Output((input with { Spatial = positions, Channels = args.Filters }).ToShape());
    }

    private static long? Product(IEnumerable<long?> sizes) => sizes.Aggregate((long?)1, (product, size) => product * size);

    /// <summary>How many taps of the kernel meet the input on an axis, over all of its positions.</summary>
    private long? Connections(long? size, long? positions, int axis)
    {
        if (size is not { } length || positions is not { } count)
            return null;
        if (args.Padding is Padding.Valid)
            return count * kernel.Size[axis];
        var (before, sum) = (kernel.Size[axis] / 2, 0L);
        for (long i = 0; i < count; i++)
        {
            var start = (i * kernel.Strides[axis]) - before;
            sum += Math.Max(0, Math.Min(length, start + kernel.Size[axis]) - Math.Max(0, start));
        }

        return sum;
    }
}
