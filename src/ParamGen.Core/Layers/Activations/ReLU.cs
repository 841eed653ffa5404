using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/relu/">Keras, ReLU layer</see>.</remarks>
internal sealed class ReLU(ReLUAttribute a) : ActivationFunction
{
    public override Activation? OutputActivation =>
        a is not { NegativeSlope: 0, Threshold: 0 } ? null
        : double.IsNaN(a.MaxValue) ? Activation.Relu
        : a.MaxValue == 6 ? Activation.Relu6
        : null;

    public override void Check(ArgumentCheck check)
    {
        // Not set is not a number, and no less than 0.
        check.NotNegative(nameof(a.MaxValue), a.MaxValue);
        check.NotNegative(nameof(a.NegativeSlope), a.NegativeSlope);
        check.NotNegative(nameof(a.Threshold), a.Threshold);
    }
}
