namespace ParamGen;

/// <summary>Repeats the values along each of the three spatial axes.</summary>
/// <remarks>
/// Input shape: (batch, depth, rows, columns, channels). Output shape: (batch, size · depth, size · rows, size · columns, channels). No
/// weights.
/// Rejected: a size that is not positive; an input whose rank is not 5.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling3d/">Keras, UpSampling3D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(4, 7, 7, 64)] [UpSampling3D(2)]</c> has output shape (None, 8, 14, 14, 64).</example>
public sealed class UpSampling3DAttribute : UpSamplingAttribute
{
    /// <summary>Enlarges the spatial axes by the given factors.</summary>
    /// <param name="size">
    /// The factor by which the axes are enlarged: one value for all three axes, or depth, rows, and columns. Default: 2. Each factor must
    /// be positive.
    /// </param>
    public UpSampling3DAttribute(params int[] size)
        : base(size)
    {
    }
}
