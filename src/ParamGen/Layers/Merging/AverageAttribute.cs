namespace ParamGen;

/// <summary>Averages the outputs of several layers elementwise.</summary>
/// <remarks>
/// Output shape: the broadcast shape of the inputs. An axis of size 1 is repeated to match the other inputs, and so is a leading axis that
/// an input does not have. An unknown size stays unknown. No weights.
/// Rejected: no input; sizes that differ where neither is 1; known batch sizes that differ.
/// <para>Source: <see href="https://keras.io/api/layers/merging_layers/average/">Keras, Average layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32)] [Dense(32)] [Average("input_layer", "dense")]</c> has output shape (None, 32).</example>
public sealed class AverageAttribute : MergeAttribute
{
    /// <summary>Averages the outputs of the given layers.</summary>
    /// <param name="inputs">The names of one or more layers.</param>
    public AverageAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
