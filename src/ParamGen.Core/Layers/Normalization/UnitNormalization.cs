namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/unit_normalization/">Keras, UnitNormalization layer</see>.
/// </remarks>
internal sealed class UnitNormalization(UnitNormalizationAttribute args) : Unchanged
{
    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis, args.Axes);

    public override Fractions Fractions => Fractions.Given;

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.Of(build, args.Axis, args.Axes) is not null)
            base.Build(build);
    }
}
