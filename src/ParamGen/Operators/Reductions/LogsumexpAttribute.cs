namespace ParamGen.Operators;

/// <summary>Computes log(∑ exp(x)), without overflow, along axes, or of all values.</summary>
/// <remarks>
/// Output shape: the input without the axes, or with size 1 on them if <see cref="ReductionAttribute.KeepDims"/> is set. Output type:
/// floating point; of an integer input float32.
/// Without axes it combines all values, those of different samples included, as in Keras; the output has no batch axis then.
/// Rejected: an axis that the input does not have; an axis that is listed twice.
/// <para>Source: <see href="https://keras.io/api/ops/math/#logsumexp-function">Keras, logsumexp</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Logsumexp(1)]</c> has output shape (None, 64).</example>
public sealed class LogsumexpAttribute : ReductionAttribute
{
    /// <summary>Computes log(∑ exp(x)), without overflow, along the axes.</summary>
    /// <param name="axes">
    /// The axes to combine; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public LogsumexpAttribute(params int[] axes)
        : base(axes)
    {
    }
}
