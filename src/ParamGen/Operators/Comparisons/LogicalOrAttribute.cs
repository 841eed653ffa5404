namespace ParamGen.Operators;

/// <summary>Computes the logical or of two inputs, in which every value but 0 is true.</summary>
/// <remarks>
/// Output shape: the common shape of the two inputs after broadcasting. Output type: bool.
/// Rejected: a number of inputs other than two; shapes that cannot be broadcast.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#logical_or-function">Keras, logical_or</see>.</para>
/// </remarks>
/// <example><c>[Input(10, Name = "a")] [Input(10, Name = "b")] [LogicalOr("a", "b")]</c> has output shape (None, 10).</example>
public sealed class LogicalOrAttribute : InputsOperatorAttribute
{
    /// <summary>Computes the logical or of two inputs.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public LogicalOrAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
