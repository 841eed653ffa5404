namespace ParamGen;

/// <summary>Subtracts the output of the second layer from that of the first elementwise.</summary>
/// <remarks>
/// Output shape: the broadcast shape of the inputs. An axis of size 1 is repeated to match the other inputs, and so is a leading axis that
/// an input does not have. An unknown size stays unknown. No weights.
/// Rejected: a number of inputs other than two; sizes that differ where neither is 1; known batch sizes that differ.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/subtract/">Keras, Subtract layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [Dense(32)] [Subtract("input_layer", "dense")]</c> has output shape (None, 32).</example>
public sealed class SubtractAttribute : MergeAttribute
{
    /// <summary>Subtracts the second output from the first.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public SubtractAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
