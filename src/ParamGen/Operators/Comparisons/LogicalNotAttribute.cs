namespace ParamGen.Operators;

/// <summary>Computes whether each value is false, that is, 0.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: bool.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#logical_not-function">Keras, logical_not</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [LogicalNot]</c> has output shape (None, 16).</example>
public sealed class LogicalNotAttribute : OperatorAttribute;
