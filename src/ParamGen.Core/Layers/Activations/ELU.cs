namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/elu/">Keras, ELU layer</see>.</remarks>
internal sealed class ELU(ELUAttribute args) : ActivationFunction
{
    public override Activation? OutputActivation => args.Alpha == 1 ? Activation.Elu : null;
}
