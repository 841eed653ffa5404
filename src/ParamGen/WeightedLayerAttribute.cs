namespace ParamGen;

/// <summary>The base class of layers that have a bias, unless it is turned off.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</remarks>
public abstract class WeightedLayerAttribute : BiasOptionsAttribute
{
    private protected WeightedLayerAttribute()
    {
    }

    /// <summary>Whether the layer adds a bias. Default: true.</summary>
    public bool UseBias { get; set; } = true;
}
