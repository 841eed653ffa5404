namespace ParamGen.Operators;

/// <summary>Computes the sign of each value: -1, 0 or 1.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#sign-function">Keras, sign</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Sign]</c> has output shape (None, 16).</example>
public sealed class SignAttribute : OperatorAttribute;
