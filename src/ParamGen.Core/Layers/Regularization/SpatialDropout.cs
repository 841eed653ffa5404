namespace ParamGen.Core.Layers.Regularization;

/// <summary>Drops whole channels, of any rank.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">Keras, SpatialDropout2D layer</see>.</remarks>
internal sealed class SpatialDropout(DropoutLayerAttribute a, int rank) : Dropping(a)
{
    public override void Build(LayerBuild build)
    {
        if (build.HasRank(rank + 2))
            base.Build(build);
    }
}
