namespace ParamGen.Operators;

/// <summary>Removes axes of size 1.</summary>
/// <remarks>
/// Output shape: the input without the axes. Output type: that of the input.
/// Rejected: an axis that the input does not have, or whose size is not 1.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#squeeze-function">Keras, squeeze</see>.</para>
/// </remarks>
/// <example><c>[Input(1, 64)] [Squeeze]</c> has output shape (None, 64).</example>
public sealed class SqueezeAttribute : OperatorAttribute
{
    /// <summary>Removes axes of size 1.</summary>
    /// <param name="axes">The axes to remove; the batch axis is 0, and negative axes count from the end. None: all axes of size 1.</param>
    public SqueezeAttribute(params int[] axes) => Axes = axes;

    /// <summary>
    /// The axes to remove; the batch axis is 0, and negative axes count from the end. Default: all axes of size 1. Rejected: an axis that
    /// the input does not have, or whose size is not 1.
    /// </summary>
    public int[] Axes { get; }
}
