namespace ParamGen.Core.Layers.Normalization;

/// <remarks>Source: <see href="https://keras.io/api/applications/convnext/">Keras, ConvNeXt models</see>.</remarks>
internal sealed class LayerScale(LayerScaleAttribute a) : Layer
{
    public override void Check(ArgumentCheck check) => check.NotNegative(nameof(a.ProjectionDim), a.ProjectionDim);

    public override void Build(LayerBuild build)
    {
        // one number a channel, to which Keras gives no name of its own
        build.AddWeight(LayerBuild.Unnamed, new(a.ProjectionDim));
        build.Output(build.Input);
    }
}
