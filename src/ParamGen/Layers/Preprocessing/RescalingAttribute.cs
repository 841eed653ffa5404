namespace ParamGen;

/// <summary>Multiplies its input by a scale and adds an offset.</summary>
/// <remarks>
/// f(x) = scale · x + offset.
/// Output shape: same as the input. No weights.
/// Rejected: no scale.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 1)] [Rescaling(1.0 / 255)]</c> has output shape (None, 28, 28, 1).</example>
public sealed class RescalingAttribute : LayerAttribute
{
    /// <summary>Multiplies by the given scale.</summary>
    /// <param name="scale">The scale: one value, or one per channel. Required.</param>
    public RescalingAttribute(params double[] scale) => Scale = scale;

    /// <summary>The scale: one value, or one per channel. Required.</summary>
    public double[] Scale { get; }

    /// <summary>The offset that is added after scaling. Default: 0.</summary>
    public double Offset { get; set; }

    /// <summary>
    /// The offset of each channel, one value per channel. Default: <see cref="Offset"/> for every channel. Cannot be combined with
    /// <see cref="Offset"/>.
    /// </summary>
    public double[]? OffsetByChannel { get; set; }
}
