namespace ParamGen.Operators;

/// <summary>Computes the comparison of two values: <c>x1 &gt; x2</c>.</summary>
/// <remarks>
/// Output shape: the common shape of the two values after broadcasting. Output type: bool.
/// Rejected: a number of values other than two; shapes that cannot be broadcast; a value that is not a number.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#greater-function">Keras, greater</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Greater(Value = 0)]</c> has output shape (None, 10).</example>
public sealed class GreaterAttribute : BinaryOperatorAttribute
{
    /// <summary>Computes <c>x1 &gt; x2</c>.</summary>
    /// <param name="inputs">
    /// The names of two layers; with <see cref="BinaryOperatorAttribute.Value"/> or <see cref="BinaryOperatorAttribute.LeftValue"/> one,
    /// or none for the previous layer.
    /// </param>
    public GreaterAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
