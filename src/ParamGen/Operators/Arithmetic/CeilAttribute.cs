namespace ParamGen.Operators;

/// <summary>Rounds each value up to a whole number.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#ceil-function">Keras, ceil</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Ceil]</c> has output shape (None, 16).</example>
public sealed class CeilAttribute : OperatorAttribute;
