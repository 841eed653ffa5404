namespace ParamGen.Operators;

/// <summary>Computes the sum of each value and all values before it along an axis.</summary>
/// <remarks>
/// Output shape: that of the input. Output type: that of the input; of a bool input int32.
/// Without an axis the output is a single sequence over the values of all samples, as in Keras.
/// Rejected: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#cumsum-function">Keras, cumsum</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Cumsum(1)]</c> has output shape (None, 10, 64).</example>
public sealed class CumsumAttribute : OperatorAttribute
{
    /// <summary>Computes sums along the axis.</summary>
    /// <param name="axis">
    /// The axis; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included, as a single sequence.
    /// </param>
    public CumsumAttribute(int axis = Unset.Integer) => Axis = axis;

    /// <summary>
    /// The axis along which to add up; the batch axis is 0, and negative axes count from the end. Default: the values of all axes, the
    /// batch axis included, as a single sequence. Rejected: an axis that the input does not have.
    /// </summary>
    public int Axis { get; }
}
