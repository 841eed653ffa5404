namespace ParamGen;

/// <summary>Puts a sample's axes into another order.</summary>
/// <remarks>
/// Shape: (batch, a, b, …) to (batch, the same sizes in the new order). No weights.
/// Refused: an order that does not hold each number from 1 up just once; an input of another count of axes.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/permute/">Keras, Permute layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 64)] [Permute(2, 1)]</c> gives (None, 64, 10).</example>
public sealed class PermuteAttribute : LayerAttribute
{
    /// <summary>Puts the axes into the given order.</summary>
    /// <param name="dims">For each axis of the output, which axis of the input it is, counted from 1; the batch axis is left out.</param>
    public PermuteAttribute(params int[] dims) => Dims = dims;

    /// <summary>For each axis of the output, which axis of the input it is, counted from 1; the batch axis is left out.</summary>
    public int[] Dims { get; }
}
