using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/elu/">Keras, ELU layer</see>.</remarks>
internal sealed class ELU(ELUAttribute args) : ActivationFunction
{
    public override Activation? OutputActivation => args.Alpha == 1 ? Activation.Elu : null;

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => args.Alpha == 1
        ? ActivationLowering.Apply(lowering, lowering.Input, Activation.Elu, argument: null)
        : lowering.NotComputed("another value than 1 is not covered", nameof(args.Alpha));
}
