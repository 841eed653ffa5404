namespace ParamGen.Operators;

/// <summary>Inserts axes of size 1.</summary>
/// <remarks>
/// Output shape: the input with size 1 on the given axes of the output. Output type: that of the input.
/// Rejected: no axis; an axis that the output does not have; an axis that is listed twice.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#expand_dims-function">Keras, expand_dims</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28)] [ExpandDims(-1)]</c> has output shape (None, 28, 28, 1).</example>
public sealed class ExpandDimsAttribute : OperatorAttribute
{
    /// <summary>Inserts axes of size 1.</summary>
    /// <param name="axes">
    /// The positions of the new axes in the output; the batch axis is 0, and negative axes count from the end. At least one.
    /// </param>
    public ExpandDimsAttribute(params int[] axes) => Axes = axes;

    /// <summary>
    /// The positions of the new axes in the output; the batch axis is 0, and negative axes count from the end. Rejected: no axis; an axis
    /// that the output does not have; an axis that is listed twice.
    /// </summary>
    public int[] Axes { get; }
}
