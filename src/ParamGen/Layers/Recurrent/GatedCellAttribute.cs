namespace ParamGen;

/// <summary>The base class of cells with gates that control what the state keeps.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/">Keras, recurrent layers</see>.</remarks>
public abstract class GatedCellAttribute : RecurrentCellAttribute
{
    private protected GatedCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>The activation function applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>
    /// How the products are computed: 1 for many small products, 2 for a few large ones. It does not change the counts. Default: 2.
    /// </summary>
    public int Implementation { get; set; } = 2;
}
