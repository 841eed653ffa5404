namespace ParamGen.Core.Layers.Augmentation;

/// <summary>An augmentation that makes others and chooses among them for each image.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="interpolation">How values between pixels are computed.</param>
/// <param name="changesAllColors">Whether it makes those of brightness, color, contrast and sharpness as well.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/rand_augment/">Keras, RandAugment layer</see>.
/// </remarks>
internal sealed class ChosenAugmentations(RandomColorShareAttribute args, Interpolation interpolation, bool changesAllColors = true)
    : Interpolated(args, interpolation, Factors.HandedOn(args))
{
    private static readonly string[] always =
    [
        "RandomShear", "RandomTranslation", "RandomRotation", "Solarization", "RandomPosterization", "AutoContrast", "Equalization",
    ];

    private static readonly string[] ofColors = ["RandomBrightness", "RandomColorDegeneration", "RandomContrast", "RandomSharpness"];

    /// <summary>Keras gives them the name of this one, if it has one.</summary>
    public override IEnumerable<string> ImplicitSublayers =>
        !string.IsNullOrEmpty(args.Name) ? [] : changesAllColors ? always.Concat(ofColors) : always;
}
