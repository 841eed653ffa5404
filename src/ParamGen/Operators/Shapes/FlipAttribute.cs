namespace ParamGen.Operators;

/// <summary>Reverses the order of the values along axes.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input.
/// Without axes it reverses all of them, the batch axis included, as in Keras.
/// Rejected: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#flip-function">Keras, flip</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Flip(1)]</c> has output shape (None, 10, 64).</example>
public sealed class FlipAttribute : OperatorAttribute
{
    /// <summary>Reverses the order of the values along the axes.</summary>
    /// <param name="axes">
    /// The axes to reverse; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public FlipAttribute(params int[] axes) => Axes = axes;

    /// <summary>
    /// The axes to reverse; the batch axis is 0, and negative axes count from the end. Default: all axes, the batch axis included.
    /// Rejected: an axis that the input does not have.
    /// </summary>
    public int[] Axes { get; }
}
