using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/leaky_relu/">Keras, LeakyReLU layer</see>.</remarks>
internal sealed class LeakyReLU(LeakyReLUAttribute args) : ActivationFunction
{
    /// <summary>The slope of the activation that goes by the word.</summary>
    private const double Usual = 0.2;

    public override Activation? OutputActivation => args.NegativeSlope == Usual ? Activation.LeakyRelu : null;

    public override void Check(ArgumentCheck check) => check.NotNegative(nameof(args.NegativeSlope), args.NegativeSlope);

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) =>
        lowering.AddLeakyRelu(lowering.Input, args.NegativeSlope);
}
