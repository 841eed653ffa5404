namespace ParamGen.Operators;

/// <summary>Computes the natural logarithm of 1 plus each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#log1p-function">Keras, log1p</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Log1p]</c> has output shape (None, 16).</example>
public sealed class Log1pAttribute : OperatorAttribute;
