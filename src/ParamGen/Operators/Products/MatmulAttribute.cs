namespace ParamGen.Operators;

/// <summary>Multiplies two inputs as matrices: the last two axes of each, for all positions of the axes before.</summary>
/// <remarks>
/// Output shape: the axes before the last two after broadcasting, then the rows of the first and the columns of the second input. Output
/// type: the common type of the inputs.
/// Rejected: a number of inputs other than two; a number of columns of the first input that is not the number of rows of the second; other
/// axes that cannot be broadcast.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#matmul-function">Keras, matmul</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64, Name = "a")] [Input(64, 5, Name = "b")] [Matmul("a", "b")]</c> has output shape (None, 10, 5).</example>
public sealed class MatmulAttribute : InputsOperatorAttribute
{
    /// <summary>Multiplies two inputs.</summary>
    /// <param name="inputs">The names of two layers.</param>
    public MatmulAttribute(params string[] inputs)
        : base(inputs)
    {
    }
}
