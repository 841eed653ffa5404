namespace ParamGen.Operators;

/// <summary>
/// The base class of operators of two values, each of which is the output of a layer or a number. The values are broadcast to a common
/// shape.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
public abstract class BinaryOperatorAttribute : InputsOperatorAttribute
{
    private protected BinaryOperatorAttribute(string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>
    /// The second value, if it is a number: an int, a double or a bool, with which Keras computes as with Python's. Default: not set; the
    /// second input. Cannot be combined with <see cref="LeftValue"/>.
    /// </summary>
    public object? Value { get; set; }

    /// <summary>
    /// The first value, if it is a number: an int, a double or a bool, with which Keras computes as with Python's. Default: not set; the
    /// first input. Cannot be combined with <see cref="Value"/>.
    /// </summary>
    public object? LeftValue { get; set; }
}
