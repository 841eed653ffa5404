namespace ParamGen;

/// <summary>Changes the shape of a sample without changing the number of elements.</summary>
/// <remarks>
/// Input shape: (batch, …). Output shape: (batch, target shape). One size can be -1 and is then computed. No weights.
/// Rejected: a size below -1; more than one -1; a target shape with a different number of elements.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/reshape/">Keras, Reshape layer</see>.</para>
/// </remarks>
/// <example><c>[Input(6272)] [Reshape(7, 7, 128)]</c> has output shape (None, 7, 7, 128).</example>
public sealed class ReshapeAttribute : LayerAttribute
{
    /// <summary>Changes the shape of a sample to the given one.</summary>
    /// <param name="targetShape">
    /// The size of each axis of a sample, without the batch axis. One size can be -1 and is then computed. Rejected: a size below -1; more
    /// than one -1; a different number of elements.
    /// </param>
    public ReshapeAttribute(params int[] targetShape) => TargetShape = targetShape;

    /// <summary>
    /// The size of each axis of a sample, without the batch axis. One size can be -1 and is then computed. Rejected: a size below -1; more
    /// than one -1; a different number of elements.
    /// </summary>
    public int[] TargetShape { get; }
}
