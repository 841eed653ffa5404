namespace ParamGen;

/// <summary>Multiplies its inputs by a scale and adds an offset.</summary>
/// <remarks>
/// Shape: unchanged. No weights. f(x) = scale · x + offset.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 1)] [Rescaling(1.0 / 255)]</c> gives (None, 28, 28, 1).</example>
public sealed class RescalingAttribute : LayerAttribute
{
    /// <summary>Multiplies by the given scale.</summary>
    /// <param name="scale">The scale: one number, or one a channel.</param>
    public RescalingAttribute(params double[] scale) => Scale = scale;

    /// <summary>The scale: one number, or one a channel.</summary>
    public double[] Scale { get; }

    /// <summary>What is added after scaling. Default: 0.</summary>
    public double Offset { get; set; }

    /// <summary><see cref="Offset"/>, one a channel.</summary>
    public double[]? OffsetByChannel { get; set; }
}
