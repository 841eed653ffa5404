namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_jitter/">Keras, RandomColorJitter
/// layer</see>.
/// </remarks>
internal sealed class RandomColorJitter(RandomColorJitterAttribute args) : Augmented(args, Factors.Of(args))
{
    /// <summary>A layer for each of the factors that are given.</summary>
    public override IEnumerable<string> ImplicitSublayers =>
    [
        .. Of("RandomBrightness", args.BrightnessFactor, args.BrightnessFactorRange),
        .. Of("RandomContrast", args.ContrastFactor, args.ContrastFactorRange),
        .. Of("RandomSaturation", args.SaturationFactor, args.SaturationFactorRange),
        .. Of("RandomHue", args.HueFactor, args.HueFactorRange),
    ];

    private static string[] Of(string kind, double factor, double[]? range) => double.IsNaN(factor) && range is null ? [] : [kind];
}
