using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Activations;

/// <summary>An activation that is chosen by its word.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/activation/">Keras, Activation layer</see>.</remarks>
internal sealed class ActivationLayer(ActivationAttribute args) : ActivationFunction
{
    public override Activation? OutputActivation => args.Activation;

    public override Fractions Fractions => args.Activation is Activation.Linear ? Fractions.Kept : Fractions.Given;

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) =>
        ActivationLowering.Apply(lowering, lowering.Input, args.Activation, nameof(args.Activation));
}
