namespace ParamGen;

/// <summary>Enlarges images by an integer factor on each axis.</summary>
/// <remarks>
/// Input shape: (batch, rows, columns, channels). Output shape: (batch, size · rows, size · columns, channels). No weights.
/// Rejected: a size that is not positive; an input whose rank is not 4.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling2d/">Keras, UpSampling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(7, 7, 64)] [UpSampling2D(2, 3)]</c> has output shape (None, 14, 21, 64).</example>
public sealed class UpSampling2DAttribute : UpSamplingAttribute
{
    /// <summary>Enlarges the spatial axes by the given factors.</summary>
    /// <param name="size">
    /// The factor by which the axes are enlarged: one value for both axes, or rows and columns. Default: 2. Each factor must be positive.
    /// </param>
    public UpSampling2DAttribute(params int[] size)
        : base(size)
    {
    }

    /// <summary>
    /// How values between pixels are computed. Default: <see cref="Interpolation.Nearest"/>, which repeats rows and columns.
    /// </summary>
    public Interpolation Interpolation { get; set; }
}
