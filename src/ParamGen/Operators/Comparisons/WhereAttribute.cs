namespace ParamGen.Operators;

/// <summary>Chooses each value from one of two, by a condition: <c>condition ? x1 : x2</c>.</summary>
/// <remarks>
/// Output shape: the common shape of the condition and the two values after broadcasting. Output type: the common type of the two values.
/// The inputs are the condition and then those of the two values that are not given as numbers.
/// Rejected: a wrong number of inputs; shapes that cannot be broadcast; a value that is not a number.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#where-function">Keras, where</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [Greater(Value = 0)] [Where("greater", "input_layer", X2 = 0.0)]</c> has output shape (None, 10).</example>
public sealed class WhereAttribute : InputsOperatorAttribute
{
    /// <summary>Chooses each value from one of two.</summary>
    /// <param name="inputs">
    /// The names of the condition and of the two values; those that are numbers, <see cref="X1"/> and <see cref="X2"/>, are left out.
    /// </param>
    public WhereAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>
    /// The value where the condition is true, if it is a number: an int, a double or a bool. Default: not set; the input after the
    /// condition.
    /// </summary>
    public object? X1 { get; set; }

    /// <summary>
    /// The value where the condition is false, if it is a number: an int, a double or a bool. Default: not set; the last input.
    /// </summary>
    public object? X2 { get; set; }
}
