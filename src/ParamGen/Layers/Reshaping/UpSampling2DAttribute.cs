namespace ParamGen;

/// <summary>Enlarges an image: rows and columns become a whole number of times as many.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, size · rows, size · columns, channels). No weights.
/// Refused: a size less than 1; an input of another rank than 4.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/up_sampling2d/">Keras, UpSampling2D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(7, 7, 64)] [UpSampling2D(2, 3)]</c> gives (None, 14, 21, 64).</example>
public sealed class UpSampling2DAttribute : UpSamplingAttribute
{
    /// <summary>Makes the spatial axes the given number of times as long.</summary>
    /// <param name="size">One number for both axes, or rows and columns. Default: 2.</param>
    public UpSampling2DAttribute(params int[] size)
        : base(size)
    {
    }

    /// <summary>How the numbers between the input's are found. Default: <see cref="Interpolation.Nearest"/>, rows and columns are repeated.</summary>
    public Interpolation Interpolation { get; set; }
}
