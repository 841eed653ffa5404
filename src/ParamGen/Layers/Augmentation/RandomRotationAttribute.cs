namespace ParamGen;

/// <summary>Turns images while training, by a random angle.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: no factor, or one outside -1 to 1; another interpolation or fill mode than those named.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras, RandomRotation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomRotation(0.1)]</c> gives (None, 224, 224, 3).</example>
public sealed class RandomRotationAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Turns images by up to the given angle.</summary>
    /// <param name="factor">The largest angle as a share of a full turn, within -1 to 1, to both sides; or the lower and the upper end.</param>
    public RandomRotationAttribute(params double[] factor) => Factor = factor;

    /// <summary>The largest angle as a share of a full turn, within -1 to 1, to both sides; or the lower and the upper end.</summary>
    public double[] Factor { get; }
}
