namespace ParamGen.Operators;

/// <summary>Computes the absolute value of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input. Keras calls the operator <c>Absolute</c>.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#absolute-function">Keras, absolute</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Abs]</c> has output shape (None, 16).</example>
public sealed class AbsAttribute : OperatorAttribute;
