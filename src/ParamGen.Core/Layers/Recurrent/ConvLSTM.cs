using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>A convolutional long short-term memory of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/conv_lstm2d/">Keras, ConvLSTM2D layer</see>.</remarks>
internal sealed class ConvLSTM(ConvLSTMAttribute args, int rank) : RecurrentBase(Sequences.Of(args))
{
    /// <summary>The gates for input, forgetting and output, and the state.</summary>
    private const int Gates = 4;

    private readonly SlidingKernel kernel = new(args, rank);

    public override int? SpatialAxes => rank;

    public override DataFormat? Format => args.DataFormat;

    public override SlidingWindow? SlidingWindow => kernel.SlidingWindow;

    public override Activation? OutputActivation => args.Activation;

    public override void Check(ArgumentCheck check)
    {
        // Unlike a convolution, Keras takes a memory without filters.
        check.NotNegative(nameof(args.Filters), args.Filters);
        kernel.Check(check);
        ConvolutionChecks.StridesOrDilation(check, kernel);
    }

    public override IEnumerable<string> WeightPaths => ["conv_lstm_cell/kernel", "conv_lstm_cell/recurrent_kernel", "conv_lstm_cell/bias"];

    protected override int States => 2;

    public override void Build(LayerBuild build)
    {
        if (!Sequences!.Takes(build, rank + 1))
            return;

        var steps = build.Input[1];
        var input = SpatialShape.Of(new([build.Input[0], .. build.Input.Dims.Skip(2)]), args.DataFormat);
        if (input.Spatial.Contains(null))
        {
            build.Refuse(
                ShapeRules.PG0221_UnknownSpatialSize,
                null,
                [build.InputName, build.Input],
                [.. InputSuggestions.GiveSizesOfSteps(build)]);
            return;
        }

        var positions = kernel.Positions(build, input);
        // kernel × channels × 4 · filters + kernel × filters × 4 · filters + 4 · filters
        var width = (long)Gates * args.Filters;
        var (entering, recurrent) = (kernel.With(input.Channels, width), kernel.With(args.Filters, width));
        build.AddWeight(
            "conv_lstm_cell/kernel",
            new(entering),
            initializer: args.KernelInitializer,
            argument: nameof(args.KernelInitializer),
            holder: Holder);
        build.AddWeight(
            "conv_lstm_cell/recurrent_kernel",
            new(recurrent),
            initializer: args.RecurrentInitializer,
            argument: nameof(args.RecurrentInitializer),
            holder: Holder);
        if (args.UseBias)
            build.AddWeight(
                "conv_lstm_cell/bias",
                new(width),
                initializer: args.BiasInitializer,
                argument: nameof(args.BiasInitializer),
                holder: Holder);

        // at every step, every position, each weight of both kernels once
        build.CountMultiplyAdds([steps, .. positions, .. entering]);
        build.CountMultiplyAdds([steps, .. positions, .. recurrent]);

        long?[] step = [.. (input with { Spatial = positions, Channels = args.Filters }).ToShape().Sample.Dims];
        Sequences.Output(build, step, step, step);
    }
}
