namespace ParamGen.Operators;

/// <summary>Computes the error function of each value.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/math/#erf-function">Keras, erf</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Erf]</c> has output shape (None, 16).</example>
public sealed class ErfAttribute : OperatorAttribute;
