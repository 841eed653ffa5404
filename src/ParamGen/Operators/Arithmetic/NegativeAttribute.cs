namespace ParamGen.Operators;

/// <summary>Changes the sign of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#negative-function">Keras, negative</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Negative]</c> has output shape (None, 16).</example>
public sealed class NegativeAttribute : OperatorAttribute;
