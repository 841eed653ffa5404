namespace ParamGen.Operators;

/// <summary>Computes the variance along axes, or of all values.</summary>
/// <remarks>
/// Output shape: the input without the axes, or with size 1 on them if <see cref="ReductionAttribute.KeepDims"/> is set. Output type:
/// floating point; of an integer input float32.
/// Without axes it combines all values, those of different samples included, as in Keras; the output has no batch axis then.
/// Rejected: an axis that the input does not have; an axis that is listed twice.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#var-function">Keras, var</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Var(1)]</c> has output shape (None, 64).</example>
public sealed class VarAttribute : ReductionAttribute
{
    /// <summary>Computes the variance along the axes.</summary>
    /// <param name="axes">
    /// The axes to combine; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public VarAttribute(params int[] axes)
        : base(axes)
    {
    }
}
