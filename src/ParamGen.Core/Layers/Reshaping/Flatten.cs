namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/flatten/">Keras, Flatten layer</see>.</remarks>
internal sealed class Flatten : Layer
{
    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => Moved(computed, inputs);

    // (batch, a, b, …) → (batch, a · b · …)
    public override void Build(LayerBuild build) =>
        build.Output(build.Input.WithSample(build.Input.Sample.Size));
}
