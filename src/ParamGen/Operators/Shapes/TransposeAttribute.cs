namespace ParamGen.Operators;

/// <summary>Permutes the axes, the batch axis included.</summary>
/// <remarks>
/// Output shape: the sizes of the input in the new order. Output type: that of the input. <see cref="PermuteAttribute"/> permutes the axes
/// of each sample and leaves the batch axis where it is.
/// Without axes it reverses their order, that of the batch axis included, as in Keras.
/// Rejected: axes that are not a permutation of all axes of the input.
/// <para>Source: <see href="https://keras.io/api/ops/numpy/#transpose-function">Keras, transpose</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Transpose(0, 2, 1)]</c> has output shape (None, 64, 10).</example>
public sealed class TransposeAttribute : OperatorAttribute
{
    /// <summary>Puts the axes in the given order.</summary>
    /// <param name="axes">The axis of the input for each axis of the output; the batch axis is 0. None: the axes in reverse order.</param>
    public TransposeAttribute(params int[] axes) => Axes = axes;

    /// <summary>
    /// The axis of the input for each axis of the output; the batch axis is 0, and negative axes count from the end. Default: the axes in
    /// reverse order, the batch axis last. Rejected: axes that are not a permutation of all axes of the input.
    /// </summary>
    public int[] Axes { get; }
}
