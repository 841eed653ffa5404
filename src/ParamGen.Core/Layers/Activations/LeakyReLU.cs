namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/leaky_relu/">Keras, LeakyReLU layer</see>.</remarks>
internal sealed class LeakyReLU(LeakyReLUAttribute a) : Unchanged
{
    public override void Check(ArgumentCheck check) => check.NotNegative(nameof(a.NegativeSlope), a.NegativeSlope);
}
