namespace ParamGen;

/// <summary>Randomly rotates images during training.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: no factor; a factor outside -1 to 1; an interpolation other than <see cref="Interpolation.Nearest"/> and
/// <see cref="Interpolation.Bilinear"/>; <see cref="FillMode.Mirror"/>.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras, RandomRotation
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(224, 224, 3)] [RandomRotation(0.1)]</c> has output shape (None, 224, 224, 3).</example>
public sealed class RandomRotationAttribute : RandomGeometryLayerAttribute
{
    /// <summary>Rotates images by up to the given angle.</summary>
    /// <param name="factor">
    /// The maximum angle in both directions as a fraction of a full turn, from -1 to 1; or the lower and upper end of a range. Required.
    /// </param>
    public RandomRotationAttribute(params double[] factor) => Factor = factor;

    /// <summary>
    /// The maximum angle in both directions as a fraction of a full turn, from -1 to 1; or the lower and upper end of a range. Required.
    /// </summary>
    public double[] Factor { get; }
}
