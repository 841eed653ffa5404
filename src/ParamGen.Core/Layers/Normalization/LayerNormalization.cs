using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/layer_normalization/">Keras, LayerNormalization layer</see>.
/// </remarks>
internal sealed class LayerNormalization(LayerNormalizationAttribute a) : Layer
{
    public override IEnumerable<string> WeightPaths => ["gamma", "beta"];

    public override AxisArgument? Normalizes => AxisArgument.Of(a.Axis, a.Axes);

    public override bool KeepsAxes => true;

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, a.Axis, a.Axes) is not { } axes)
            return;

        // the sizes of the axes in their order
        var shape = new Shape([.. axes.OrderBy(axis => axis).Select(axis => build.Input[axis])]);
        if (a.Scale || a.RmsScaling)
            build.AddWeight("gamma", shape, initializer: a.GammaInitializer, argument: nameof(a.GammaInitializer));
        if (a.Center && !a.RmsScaling)
            build.AddWeight("beta", shape, initializer: a.BetaInitializer, argument: nameof(a.BetaInitializer));
        build.Output(build.Input);
    }
}
