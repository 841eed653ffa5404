namespace ParamGen.Operators;

/// <summary>Computes the comparison of two values: <c>x1 &lt;= x2</c>.</summary>
/// <remarks>
/// Output shape: the common shape of the two values after broadcasting. Output type: bool.
/// Rejected: a number of values other than two; shapes that cannot be broadcast; a value that is not a number.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#less_equal-function">Keras, less_equal</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [LessEqual(Value = 0)]</c> has output shape (None, 10).</example>
public sealed class LessEqualAttribute : BinaryOperatorAttribute
{
    /// <summary>Computes <c>x1 &lt;= x2</c>.</summary>
    /// <param name="inputs">
    /// The names of two layers; with <see cref="BinaryOperatorAttribute.Value"/> or <see cref="BinaryOperatorAttribute.LeftValue"/> one,
    /// or none for the previous layer.
    /// </param>
    public LessEqualAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
