namespace ParamGen.Operators;

/// <summary>Converts each value to another type.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: the given one.
/// Rejected: a mixed policy, which is not a type of values; text.
/// <para>Source: <see href="https://keras.io/api/ops/core/#cast-function">Keras, cast</see>.</para>
/// </remarks>
/// <example><c>[Input(16)] [Cast(DType.Float16)]</c> has output shape (None, 16).</example>
public sealed class CastAttribute : OperatorAttribute
{
    /// <summary>Converts each value.</summary>
    /// <param name="to">The type of the output, Keras's <c>dtype</c>.</param>
    public CastAttribute(DType to) => To = to;

    /// <summary>The type of the output, Keras's <c>dtype</c>. Rejected: a mixed policy, which is not a type of values; text.</summary>
    public DType To { get; }
}
