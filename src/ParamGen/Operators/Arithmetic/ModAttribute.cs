namespace ParamGen.Operators;

/// <summary>Computes the remainder of two values: <c>x1 % x2</c>.</summary>
/// <remarks>
/// Output shape: the common shape of the two values after broadcasting. Output type: the common type of the two values; of two bools
/// int32. A number that is set has the type of the input if that can hold it, as in Python.
/// Rejected: a number of values other than two; shapes that cannot be broadcast; a value that is not a number.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#mod-function">Keras, mod</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Mod(Value = 2)]</c> has output shape (None, 10).</example>
public sealed class ModAttribute : BinaryOperatorAttribute
{
    /// <summary>Computes <c>x1 % x2</c>.</summary>
    /// <param name="inputs">
    /// The names of two layers; with <see cref="BinaryOperatorAttribute.Value"/> or <see cref="BinaryOperatorAttribute.LeftValue"/> one,
    /// or none for the previous layer.
    /// </param>
    public ModAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
