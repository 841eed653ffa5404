namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/unit_normalization/">Keras, UnitNormalization layer</see>.
/// </remarks>
internal sealed class UnitNormalization(UnitNormalizationAttribute a) : Unchanged
{
    public override AxisArgument? Normalizes => AxisArgument.Of(a.Axis, a.Axes);

    public override Fractions Fractions => Fractions.Given;

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.Of(build, a.Axis, a.Axes) is not null)
            base.Build(build);
    }
}
