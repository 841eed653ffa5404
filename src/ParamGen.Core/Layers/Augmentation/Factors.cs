using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>How strong the random changes of each layer are, and within which bounds.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
internal static class Factors
{
    /// <summary>1 to 8 bits of a colour may be left.</summary>
    public static readonly Bounds Bits = new(1, 8);

    /// <summary>Zooming in by the whole image would leave nothing of it.</summary>
    private static readonly Bounds zoom = new(-1, 1, WithoutLowest: true, EachEnd: true);

    public static Factor Of(RandomColorFactorAttribute args, Bounds bounds) => Factor.Of(nameof(args.Factor), args.Factor, bounds);

    public static Factor Of(RandomColorShareAttribute args) => Factor.Of(nameof(args.Factor), args.Factor, args.FactorRange, Bounds.Share);

    public static Factor Of(RandomImageShareAttribute args) => Factor.Of(nameof(args.Factor), args.Factor, args.FactorRange, Bounds.Share);

    /// <summary>The factor of a layer that hands it on to others, which judge each end of a range.</summary>
    public static Factor HandedOn(RandomColorShareAttribute args) =>
        Factor.Of(nameof(args.Factor), args.Factor, args.FactorRange, Bounds.Share.ForEachEnd);

    public static Factor Of(RandomGrayscaleAttribute args) => Factor.Of(nameof(args.Factor), args.Factor, null, Bounds.Share);

    public static Factor Of(RandomRotationAttribute args) => Factor.Of(nameof(args.Factor), args.Factor, Bounds.Signed);

    public static Factor[] Of(SolarizationAttribute args) =>
    [
        Factor.Of(nameof(args.AdditionFactor), args.AdditionFactor, args.AdditionFactorRange, Bounds.Share.ForEachEnd),
        Factor.Of(nameof(args.ThresholdFactor), args.ThresholdFactor, args.ThresholdFactorRange, Bounds.Share.ForEachEnd),
    ];

    public static Factor[] Of(RandomColorJitterAttribute args) =>
    [
        Factor.Of(nameof(args.BrightnessFactor), args.BrightnessFactor, args.BrightnessFactorRange, Bounds.Signed),
        Factor.Of(nameof(args.ContrastFactor), args.ContrastFactor, args.ContrastFactorRange, Bounds.Share),
        Factor.Of(nameof(args.SaturationFactor), args.SaturationFactor, args.SaturationFactorRange, Bounds.Signed),
        Factor.Of(nameof(args.HueFactor), args.HueFactor, args.HueFactorRange, Bounds.Share),
    ];

    public static Factor[] Of(RandomErasingAttribute args) =>
        [
            Of((RandomColorShareAttribute)args),
            Factor.Of(nameof(args.Scale), args.Scale, double.IsNaN(args.Scale) ? args.ScaleRange : null, Bounds.Share),
        ];

    public static Factor[] Of(RandomElasticTransformAttribute args) =>
        [Of((RandomColorShareAttribute)args), Factor.Of(nameof(args.Scale), args.Scale, args.ScaleRange, Bounds.Share)];

    public static Factor[] Of(RandomGaussianBlurAttribute args) =>
        [Of((RandomColorShareAttribute)args), Factor.Of(nameof(args.Sigma), args.Sigma, args.SigmaRange, Bounds.Share)];

    public static Factor[] Of(RandomPerspectiveAttribute args) =>
        [Of((RandomImageShareAttribute)args), Factor.Of(nameof(args.Scale), args.Scale, null, Bounds.Share)];

    public static Factor[] Of(RandomShearAttribute args) =>
    [
        Factor.Of(nameof(args.XFactor), args.XFactor, args.XFactorRange, Bounds.Share.ForEachEnd),
        Factor.Of(nameof(args.YFactor), args.YFactor, args.YFactorRange, Bounds.Share.ForEachEnd),
    ];

    public static Factor[] Of(RandomTranslationAttribute args) =>
    [
        Factor.Of(nameof(args.HeightFactor), args.HeightFactor, args.HeightFactorRange, Bounds.Signed.ForEachEnd, isRequired: true),
        Factor.Of(nameof(args.WidthFactor), args.WidthFactor, args.WidthFactorRange, Bounds.Signed.ForEachEnd, isRequired: true),
    ];

    public static Factor[] Of(RandomZoomAttribute args) =>
    [
        Factor.Of(nameof(args.HeightFactor), args.HeightFactor, zoom),
        Factor.Of(nameof(args.WidthFactor), args.WidthFactor, args.WidthFactorRange, zoom),
    ];
}
