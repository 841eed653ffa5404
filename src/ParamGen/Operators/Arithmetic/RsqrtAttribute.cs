namespace ParamGen.Operators;

/// <summary>Computes 1 divided by the square root of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/math/#rsqrt-function">Keras, rsqrt</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Rsqrt]</c> has output shape (None, 16).</example>
public sealed class RsqrtAttribute : OperatorAttribute;
