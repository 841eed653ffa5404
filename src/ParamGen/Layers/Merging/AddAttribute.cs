namespace ParamGen;

/// <summary>Adds the outputs of several layers, number by number, as residual networks do.</summary>
/// <remarks>
/// Shape: the inputs' common shape. An axis of size 1, and a first axis that one of them lacks, is repeated to fit the others; an unknown size stays unknown. No weights.
/// Refused: no input; axes that differ where neither is 1; known batch sizes that differ.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/add/">Keras, Add layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [Dense(32)] [Add("input_layer", "dense")]</c> gives (None, 32).</example>
public sealed class AddAttribute : MergeAttribute
{
    /// <summary>Adds the outputs of the named layers.</summary>
    /// <param name="inputs">The names of one layer or more.</param>
    public AddAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
