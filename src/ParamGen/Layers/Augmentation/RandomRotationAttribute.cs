namespace ParamGen;

/// <summary>Rotates images while training, at random.</summary>
/// <remarks>
/// Shape: unchanged. No weights.
/// Refused: a factor outside −1 to 1.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras, RandomRotation layer</see>.</para>
/// </remarks>
/// <example><c>[Input(28, 28, 3)] [RandomRotation(0.1)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomRotationAttribute : SpatialAugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="factor">How far, as a share of a full turn: one number, or the lowest and the highest.</param>
    public RandomRotationAttribute(params double[] factor)
    {
        Factor = factor;
    }

    /// <summary>How far, as a share of a full turn: one number, or the lowest and the highest. Refused: outside −1 to 1.</summary>
    public double[] Factor { get; }
}
