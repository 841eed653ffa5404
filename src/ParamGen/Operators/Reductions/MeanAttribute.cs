namespace ParamGen.Operators;

/// <summary>Computes the mean along axes, or of all values.</summary>
/// <remarks>
/// Output shape: the input without the axes, or with size 1 on them if <see cref="ReductionAttribute.KeepDims"/> is set. Output type:
/// floating point; of an integer input float32.
/// Without axes it combines all values, those of different samples included, as in Keras; the output has no batch axis then.
/// Rejected: an axis that the input does not have; an axis that is listed twice.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#mean-function">Keras, mean</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Mean(1)]</c> has output shape (None, 64).</example>
public sealed class MeanAttribute : ReductionAttribute
{
    /// <summary>Computes the mean along the axes.</summary>
    /// <param name="axes">
    /// The axes to combine; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public MeanAttribute(params int[] axes)
        : base(axes)
    {
    }
}
