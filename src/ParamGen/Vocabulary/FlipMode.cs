namespace ParamGen;

/// <summary>The directions in which images are flipped.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras, RandomFlip layer</see>.
/// </remarks>
public enum FlipMode
{
    /// <summary>Left to right, top to bottom, or both.</summary>
    HorizontalAndVertical,

    /// <summary>Left to right.</summary>
    Horizontal,

    /// <summary>Top to bottom.</summary>
    Vertical,
}
