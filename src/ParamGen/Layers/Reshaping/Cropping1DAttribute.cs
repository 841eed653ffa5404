namespace ParamGen;

/// <summary>Crops the start and the end of a sequence.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps - start - end, channels). No weights.
/// Rejected: an input whose rank is not 3; negative cropping; cropping that leaves no position on an axis.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping1d/">Keras, Cropping1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Cropping1D(2, 1)]</c> has output shape (None, 7, 8).</example>
public sealed class Cropping1DAttribute : LayerAttribute
{
    /// <summary>Crops by the given amount.</summary>
    /// <param name="cropping">
    /// The number of positions to remove: one value for both ends, or start and end. Default: 1. Must not be negative and must leave at
    /// least one position on each axis.
    /// </param>
    public Cropping1DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>
    /// The number of positions to remove: one value for both ends, or start and end. Default: 1. Must not be negative and must leave at
    /// least one position on each axis.
    /// </summary>
    public int[] Cropping { get; }
}
