namespace ParamGen;

/// <summary>The base class of recurrent layers with gates that control what the state keeps.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/">Keras, recurrent layers</see>.</remarks>
public abstract class GatedLayerAttribute : RecurrentLayerAttribute
{
    private protected GatedLayerAttribute(int units)
        : base(units)
    {
    }

    // The same two properties as in GatedCellAttribute: a cell does not process a sequence, so the two have no common base class.

    /// <summary>The activation function applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>
    /// How the products are computed: 1 for many small products, 2 for a few large ones. It does not change the counts. Default: 2.
    /// </summary>
    public int Implementation { get; set; } = 2;

    /// <summary>Whether to use cuDNN on a GPU. It does not change the counts. Default: <see cref="UseCudnn.Auto"/>, if possible.</summary>
    public UseCudnn UseCudnn { get; set; }
}
