namespace ParamGen.Operators;

/// <summary>Passes its input on, and stops the gradient: nothing before it is trained through it.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// <para>Source: <see href="https://keras.io/api/ops/core/#stop_gradient-function">Keras, stop_gradient</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [StopGradient]</c> has output shape (None, 16).</example>
public sealed class StopGradientAttribute : OperatorAttribute;
