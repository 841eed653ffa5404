namespace ParamGen.Operators;

/// <summary>Computes the minimum along axes, or of all values.</summary>
/// <remarks>
/// Output shape: the input without the axes, or with size 1 on them if <see cref="ReductionAttribute.KeepDims"/> is set. Output type: that
/// of the input.
/// Without axes it combines all values, those of different samples included, as in Keras; the output has no batch axis then.
/// Rejected: an axis that the input does not have; an axis that is listed twice.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#min-function">Keras, min</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Min(1)]</c> has output shape (None, 64).</example>
public sealed class MinAttribute : ReductionAttribute
{
    /// <summary>Computes the minimum along the axes.</summary>
    /// <param name="axes">
    /// The axes to combine; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public MinAttribute(params int[] axes)
        : base(axes)
    {
    }
}
