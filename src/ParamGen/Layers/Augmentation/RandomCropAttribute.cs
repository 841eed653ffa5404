namespace ParamGen;

/// <summary>Cuts a part out of images, at random while training and from the middle otherwise.</summary>
/// <remarks>
/// Shape: (batch, rows, columns, channels) to (batch, height, width, channels). No weights.
/// Refused: sizes less than 1; an input of less than 3 axes.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop/">Keras, RandomCrop layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 80, 3)] [RandomCrop(28, 28)]</c> gives (None, 28, 28, 3).</example>
public sealed class RandomCropAttribute : AugmentationAttribute
{
    /// <summary>A layer with the given arguments.</summary>
    /// <param name="height">How many rows the image gets, at least 1.</param>
    /// <param name="width">How many columns the image gets, at least 1.</param>
    public RandomCropAttribute(int height, int width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>How many rows the image gets, at least 1.</summary>
    public int Height { get; }

    /// <summary>How many columns the image gets, at least 1.</summary>
    public int Width { get; }
}
