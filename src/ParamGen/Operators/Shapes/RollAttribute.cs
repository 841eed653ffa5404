namespace ParamGen.Operators;

/// <summary>Shifts the values along an axis. Those that leave it at its end come back at its start.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// Rejected: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#roll-function">Keras, roll</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Roll(1, Axis = 1)]</c> has output shape (None, 10, 64).</example>
public sealed class RollAttribute : OperatorAttribute
{
    /// <summary>Shifts the values.</summary>
    /// <param name="shift">By how many positions; negative numbers shift toward the start.</param>
    public RollAttribute(int shift) => Shift = shift;

    /// <summary>By how many positions; negative numbers shift toward the start.</summary>
    public int Shift { get; }

    /// <summary>
    /// The axis along which to shift; the batch axis is 0, and negative axes count from the end. Default: the values of all axes, the
    /// batch axis included, as a single sequence. Rejected: an axis that the input does not have.
    /// </summary>
    public int Axis { get; set; } = Unset.Integer;
}
