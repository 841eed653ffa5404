using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a Deconvolution2D.</summary>
internal sealed class Deconvolution2DAttribute(int filters, params int[] kernelSize) : FullKernelAttribute(filters, kernelSize)
{
    /// <summary>The shape of what it gives, the batch axis among its four axes.</summary>
    public int[] OutputShape { get; set; } = [];
}

/// <summary>A transposed convolution that is told what it gives.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/1.2.2/keras/layers/convolutional.py">Keras 1.2.2, convolutional
/// layers</see>.
/// </remarks>
internal sealed class Deconvolution2D(Deconvolution2DAttribute args) : Layer
{
    private readonly SlidingKernel kernel = new(args, rank: 2);

    public override int? SpatialAxes => 2;

    public override DataFormat? Format => args.DataFormat;

    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Filters), args.Filters);
        kernel.Check(check);
        if (args.OutputShape.Length != 4)
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(args.OutputShape),
                [Word.Argument(nameof(args.OutputShape)), args.OutputShape.Length, "4, the batch size first"]);
    }

    public override void Build(LayerBuild build)
    {
        if (kernel.Input(build) is not { } input)
            return;
        // kernel × channels × filters + filters
        var weights = kernel.With(input.Channels, args.Filters);
        build.AddWeight("kernel", new(weights), initializer: args.KernelInitializer);
        kernel.AddBias(build, args.Filters);
        build.CountMultiplyAdds([.. input.Spatial, .. weights]);
        var first = args.DataFormat is DataFormat.ChannelsFirst ? 2 : 1;
        long?[] sizes = [.. args.OutputShape.Skip(first).Take(2).Select(size => size == Dim.Unknown ? null : (long?)size)];
        build.Output((input with { Spatial = sizes, Channels = args.Filters }).ToShape());
    }
}
