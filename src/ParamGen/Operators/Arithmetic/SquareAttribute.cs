namespace ParamGen.Operators;

/// <summary>Computes the square of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input; of a bool input int32.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#square-function">Keras, square</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Square]</c> has output shape (None, 16).</example>
public sealed class SquareAttribute : OperatorAttribute;
