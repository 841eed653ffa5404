namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/softmax/">Keras, Softmax layer</see>.</remarks>
internal sealed class Softmax(SoftmaxAttribute args) : ActivationFunction
{
    private readonly int[] axes = args.Axes ?? [args.Axis];

    public override Activation? OutputActivation => Activation.Softmax;

    // Over other axes than the last it compares positions.
    public override bool MixesPositions => axes.Any(axis => axis != -1);
}
