namespace ParamGen;

/// <summary>Along which axes images are mirrored.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras, RandomFlip layer</see>.</remarks>
public enum FlipMode
{
    /// <summary>Both.</summary>
    HorizontalAndVertical,

    /// <summary>Left and right.</summary>
    Horizontal,

    /// <summary>Top and bottom.</summary>
    Vertical,
}
