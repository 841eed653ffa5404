namespace ParamGen;

/// <summary>The base class of layers that drop a random fraction of their inputs during training.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/">Keras, regularization layers</see>.</remarks>
public abstract class DropoutLayerAttribute : LayerAttribute
{
    private protected DropoutLayerAttribute(double rate) => Rate = rate;

    /// <summary>The fraction that is dropped. Must be between 0 and 1.</summary>
    public double Rate { get; }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;
}
