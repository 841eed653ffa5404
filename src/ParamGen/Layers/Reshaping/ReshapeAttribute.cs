namespace ParamGen;

/// <summary>Gives a sample another shape of as many numbers.</summary>
/// <remarks>
/// Shape: (batch, …) to (batch, target shape). One size may be -1: what is left for it is computed. No weights.
/// Refused: a size below -1, more than one -1, and a shape that holds another count of numbers.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/reshape/">Keras, Reshape layer</see>.</para>
/// </remarks>
/// <example><c>[Input(6272)] [Reshape(7, 7, 128)]</c> gives (None, 7, 7, 128).</example>
public sealed class ReshapeAttribute : LayerAttribute
{
    /// <summary>Gives a sample the given shape.</summary>
    /// <param name="targetShape">The size of each axis of a sample, the batch axis left out.</param>
    public ReshapeAttribute(params int[] targetShape) => TargetShape = targetShape;

    /// <summary>The size of each axis of a sample, the batch axis left out; one may be -1.</summary>
    public int[] TargetShape { get; }
}
