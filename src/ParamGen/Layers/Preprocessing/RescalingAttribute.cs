namespace ParamGen;

/// <summary>Multiplies by a scale and adds an offset: images from 0 to 255 come to 0 to 1 with 1 / 255.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [Rescaling(1.0 / 255)]</c> gives (None, 28, 28, 3).</example>
public sealed class RescalingAttribute : LayerAttribute
{
    /// <summary>Multiplies by the given scale.</summary>
    /// <param name="scale">What is multiplied.</param>
    public RescalingAttribute(double scale)
    {
        Scale = scale;
    }

    /// <summary>What is multiplied.</summary>
    public double Scale { get; }

    /// <summary>What is added. Default: 0.</summary>
    public double Offset { get; set; }
}
