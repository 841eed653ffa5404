namespace ParamGen.Operators;

/// <summary>Computes e to the power of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#exp-function">Keras, exp</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Exp]</c> has output shape (None, 16).</example>
public sealed class ExpAttribute : OperatorAttribute;
