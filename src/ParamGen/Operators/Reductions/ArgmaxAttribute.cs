namespace ParamGen.Operators;

/// <summary>Finds the position of the largest value along an axis.</summary>
/// <remarks>
/// Output shape: the input without the axis, or with size 1 on it if <see cref="PositionAttribute.KeepDims"/> is set. Output type: int32.
/// Without an axis it searches all values, those of different samples included, as in Keras; the output has no batch axis then.
/// Rejected: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#argmax-function">Keras, argmax</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Argmax(-1)]</c> has output shape (None, 10).</example>
public sealed class ArgmaxAttribute : PositionAttribute
{
    /// <summary>Finds the position of the largest value along the axis.</summary>
    /// <param name="axis">
    /// The axis; the batch axis is 0, and negative axes count from the end. None: all axes, the batch axis included.
    /// </param>
    public ArgmaxAttribute(int axis = Unset.Integer)
        : base(axis)
    {
    }
}
