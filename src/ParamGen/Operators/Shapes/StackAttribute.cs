namespace ParamGen.Operators;

/// <summary>Joins inputs of the same shape along a new axis.</summary>
/// <remarks>
/// Output shape: the shape of the inputs, with their number on the new axis. Output type: the common type of the inputs.
/// Rejected: no input; inputs of different shapes; an axis that the output does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#stack-function">Keras, stack</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(10, 64, Name = "a")] [Input(10, 64, Name = "b")] [Stack("a", "b", Axis = 1)]</c> has output shape (None, 2, 10, 64).
/// </example>
public sealed class StackAttribute : InputsOperatorAttribute
{
    /// <summary>Joins the outputs of the given layers.</summary>
    /// <param name="inputs">The names of one or more layers.</param>
    public StackAttribute(params string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>
    /// The position of the new axis in the output; the batch axis is 0, and negative axes count from the end. Default: 0, before the batch
    /// axis, as in Keras. Rejected: an axis that the output does not have.
    /// </summary>
    public int Axis { get; set; }
}
