namespace ParamGen;

/// <summary>Averages the outputs of several layers, number by number.</summary>
/// <remarks>
/// Shape: the inputs' common shape. An axis of size 1, and a first axis that one of them lacks, is repeated to fit the others; an unknown size stays unknown. No weights.
/// Refused: no input; axes that differ where neither is 1; known batch sizes that differ.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/average/">Keras, Average layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [Dense(32)] [Average("input_layer", "dense")]</c> gives (None, 32).</example>
public sealed class AverageAttribute : MergeAttribute
{
    /// <summary>Averages the outputs of the named layers.</summary>
    /// <param name="inputs">The names of one layer or more.</param>
    public AverageAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
