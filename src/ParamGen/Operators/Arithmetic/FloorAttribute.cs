namespace ParamGen.Operators;

/// <summary>Rounds each value down to a whole number.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of a floating-point input; otherwise floating point.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#floor-function">Keras, floor</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Floor]</c> has output shape (None, 16).</example>
public sealed class FloorAttribute : OperatorAttribute;
