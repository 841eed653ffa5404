using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/layer_normalization/">Keras, LayerNormalization layer</see>.
/// </remarks>
internal sealed class LayerNormalization(LayerNormalizationAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["gamma", "beta"];

    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis, args.Axes);

    public override bool KeepsAxes => true;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => build.Weights.Count == 0
        ? []
        : [Modules.OfWeights(
            build,
            "LayerNorm",
            [(Modules.Weight, "gamma"), (Modules.Bias, "beta")],
            own => NormalizedAxes.InPyTorch(build, own, args.Axes ?? [args.Axis])) with
        {
            Notes = NormalizedAxes.Notes(args.Epsilon),
        }];

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, args.Axis, args.Axes) is not { } axes)
            return;

        // the sizes of the axes in their order
        var shape = new Shape([.. axes.OrderBy(axis => axis).Select(axis => build.Input[axis])]);
        if (args.Scale || args.RmsScaling)
            build.AddWeight("gamma", shape, initializer: args.GammaInitializer, argument: nameof(args.GammaInitializer));
        if (args.Center && !args.RmsScaling)
            build.AddWeight("beta", shape, initializer: args.BetaInitializer, argument: nameof(args.BetaInitializer));
        build.Output(build.Input);
    }
}
