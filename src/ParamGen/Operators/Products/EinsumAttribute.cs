namespace ParamGen.Operators;

/// <summary>Computes a sum of products by Einstein's convention: <c>"bij,bjk-&gt;bik"</c> is a product of matrices.</summary>
/// <remarks>
/// Output shape: the sizes of the letters after the arrow. A letter that is only before it is summed over. Output type: the common type of
/// the inputs.
/// Rejected: subscripts that do not have one term per input, or one letter per axis; letters after the arrow that no term has.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#einsum-function">Keras, einsum</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 64, Name = "a")] [Input(64, 5, Name = "b")] [Einsum("bij,bjk-&gt;bik", "a", "b")]</c> has output shape (None, 10, 5).
/// </example>
public sealed class EinsumAttribute : InputsOperatorAttribute
{
    /// <summary>Computes a sum of products.</summary>
    /// <param name="subscripts">
    /// A term with a letter per axis for each input, and the output: <c>"bij,bjk-&gt;bik"</c>. <c>...</c> stands for any other axes.
    /// </param>
    /// <param name="inputs">The names of one or more layers, or none for the previous layer.</param>
    public EinsumAttribute(string subscripts, params string[] inputs)
        : base(inputs) => Subscripts = subscripts;

    /// <summary>
    /// A term with a letter per axis for each input, separated by commas, and the output: <c>"bij,bjk-&gt;bik"</c>. <c>...</c> stands for
    /// any other axes. Rejected: a number of terms other than that of the inputs; a number of letters other than that of the axes.
    /// </summary>
    public string Subscripts { get; }
}
