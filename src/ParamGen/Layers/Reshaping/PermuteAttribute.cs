namespace ParamGen;

/// <summary>Permutes the axes of a sample.</summary>
/// <remarks>
/// Input shape: (batch, a, b, …). Output shape: (batch, …), with the same sizes in the new order. No weights.
/// Rejected: dims that are not a permutation of the integers from 1; an input with a different number of axes.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/permute/">Keras, Permute layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Permute(2, 1)]</c> has output shape (None, 64, 10).</example>
public sealed class PermuteAttribute : LayerAttribute
{
    /// <summary>Puts the axes in the given order.</summary>
    /// <param name="dims">
    /// The axis of the input for each axis of the output, counted from 1, without the batch axis. Must contain each integer from 1 to the
    /// number of axes exactly once.
    /// </param>
    public PermuteAttribute(params int[] dims) => Dims = dims;

    /// <summary>
    /// The axis of the input for each axis of the output, counted from 1, without the batch axis. Must contain each integer from 1 to the
    /// number of axes exactly once.
    /// </summary>
    public int[] Dims { get; }
}
