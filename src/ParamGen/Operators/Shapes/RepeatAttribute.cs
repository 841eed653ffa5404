namespace ParamGen.Operators;

/// <summary>Repeats each value along an axis.</summary>
/// <remarks>
/// Output shape: the input with the size of the axis times the number of repeats, or the sum of the numbers, one per position. Output
/// type: that of the input.
/// Without an axis the output is a single sequence of the values of all samples, as in Keras.
/// Rejected: no number; several numbers, but not one per position; an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#repeat-function">Keras, repeat</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Repeat(3, Axis = 1)]</c> has output shape (None, 30, 64).</example>
public sealed class RepeatAttribute : OperatorAttribute
{
    /// <summary>Repeats each value.</summary>
    /// <param name="repeats">How often to repeat each value: one number for all, or one per position of the axis.</param>
    public RepeatAttribute(params int[] repeats) => Repeats = repeats;

    /// <summary>How often to repeat each value: one number for all, or one per position of the axis. At least one number.</summary>
    public int[] Repeats { get; }

    /// <summary>
    /// The axis along which to repeat; the batch axis is 0, and negative axes count from the end. Default: the values of all axes, the
    /// batch axis included, as a single sequence. Rejected: an axis that the input does not have.
    /// </summary>
    public int Axis { get; set; } = Unset.Integer;
}
