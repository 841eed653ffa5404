namespace ParamGen.Operators;

/// <summary>Computes the natural logarithm of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#log-function">Keras, log</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Log]</c> has output shape (None, 16).</example>
public sealed class LogAttribute : OperatorAttribute;
