namespace ParamGen.Operators;

/// <summary>Computes the cosine of each value, an angle in radians.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#cos-function">Keras, cos</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Cos]</c> has output shape (None, 16).</example>
public sealed class CosAttribute : OperatorAttribute;
