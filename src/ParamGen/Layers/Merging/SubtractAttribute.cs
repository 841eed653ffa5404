namespace ParamGen;

/// <summary>Subtracts the second layer's output from the first's, number by number.</summary>
/// <remarks>
/// Shape: the inputs' common shape. An axis of size 1, and a first axis that one of them lacks, is repeated to fit the others; an unknown size stays unknown. No weights.
/// Refused: another number of inputs than two; axes that differ where neither is 1; known batch sizes that differ.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/subtract/">Keras, Subtract layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [Dense(32)] [Subtract("input_layer", "dense")]</c> gives (None, 32).</example>
public sealed class SubtractAttribute : MergeAttribute
{
    /// <summary>Subtracts the second output from the first.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public SubtractAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
