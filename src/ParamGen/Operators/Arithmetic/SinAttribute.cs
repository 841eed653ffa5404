namespace ParamGen.Operators;

/// <summary>Computes the sine of each value, an angle in radians.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#sin-function">Keras, sin</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Sin]</c> has output shape (None, 16).</example>
public sealed class SinAttribute : OperatorAttribute;
