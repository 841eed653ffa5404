using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/relu/">Keras, ReLU layer</see>.</remarks>
internal sealed class ReLU(ReLUAttribute args) : ActivationFunction
{
    public override Activation? OutputActivation =>
        args is not { NegativeSlope: 0, Threshold: 0 } ? null
        : double.IsNaN(args.MaxValue) ? Activation.Relu
        : args.MaxValue == 6 ? Activation.Relu6
        : null;

    public override void Check(ArgumentCheck check)
    {
        // Not set is not a number, and no less than 0.
        check.NotNegative(nameof(args.MaxValue), args.MaxValue);
        check.NotNegative(nameof(args.NegativeSlope), args.NegativeSlope);
        check.NotNegative(nameof(args.Threshold), args.Threshold);
    }
}
