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

    public static Factor Of(RandomColorFactorAttribute a, Bounds bounds) => Factor.Of(nameof(a.Factor), a.Factor, bounds);

    public static Factor Of(RandomColorShareAttribute a) => Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange, Bounds.Share);

    public static Factor Of(RandomImageShareAttribute a) => Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange, Bounds.Share);

    /// <summary>The factor of a layer that hands it on to others, which judge each end of a range.</summary>
    public static Factor HandedOn(RandomColorShareAttribute a) =>
        Factor.Of(nameof(a.Factor), a.Factor, a.FactorRange, Bounds.Share.ForEachEnd);

    public static Factor Of(RandomGrayscaleAttribute a) => Factor.Of(nameof(a.Factor), a.Factor, null, Bounds.Share);

    public static Factor Of(RandomRotationAttribute a) => Factor.Of(nameof(a.Factor), a.Factor, Bounds.Signed);

    public static Factor[] Of(SolarizationAttribute a) =>
    [
        Factor.Of(nameof(a.AdditionFactor), a.AdditionFactor, a.AdditionFactorRange, Bounds.Share.ForEachEnd),
        Factor.Of(nameof(a.ThresholdFactor), a.ThresholdFactor, a.ThresholdFactorRange, Bounds.Share.ForEachEnd),
    ];

    public static Factor[] Of(RandomColorJitterAttribute a) =>
    [
        Factor.Of(nameof(a.BrightnessFactor), a.BrightnessFactor, a.BrightnessFactorRange, Bounds.Signed),
        Factor.Of(nameof(a.ContrastFactor), a.ContrastFactor, a.ContrastFactorRange, Bounds.Share),
        Factor.Of(nameof(a.SaturationFactor), a.SaturationFactor, a.SaturationFactorRange, Bounds.Signed),
        Factor.Of(nameof(a.HueFactor), a.HueFactor, a.HueFactorRange, Bounds.Share),
    ];

    public static Factor[] Of(RandomErasingAttribute a) =>
        [Of((RandomColorShareAttribute)a), Factor.Of(nameof(a.Scale), a.Scale, double.IsNaN(a.Scale) ? a.ScaleRange : null, Bounds.Share)];

    public static Factor[] Of(RandomElasticTransformAttribute a) =>
        [Of((RandomColorShareAttribute)a), Factor.Of(nameof(a.Scale), a.Scale, a.ScaleRange, Bounds.Share)];

    public static Factor[] Of(RandomGaussianBlurAttribute a) =>
        [Of((RandomColorShareAttribute)a), Factor.Of(nameof(a.Sigma), a.Sigma, a.SigmaRange, Bounds.Share)];

    public static Factor[] Of(RandomPerspectiveAttribute a) =>
        [Of((RandomImageShareAttribute)a), Factor.Of(nameof(a.Scale), a.Scale, null, Bounds.Share)];

    public static Factor[] Of(RandomShearAttribute a) =>
    [
        Factor.Of(nameof(a.XFactor), a.XFactor, a.XFactorRange, Bounds.Share.ForEachEnd),
        Factor.Of(nameof(a.YFactor), a.YFactor, a.YFactorRange, Bounds.Share.ForEachEnd),
    ];

    public static Factor[] Of(RandomTranslationAttribute a) =>
    [
        Factor.Of(nameof(a.HeightFactor), a.HeightFactor, a.HeightFactorRange, Bounds.Signed.ForEachEnd, isRequired: true),
        Factor.Of(nameof(a.WidthFactor), a.WidthFactor, a.WidthFactorRange, Bounds.Signed.ForEachEnd, isRequired: true),
    ];

    public static Factor[] Of(RandomZoomAttribute a) =>
    [
        Factor.Of(nameof(a.HeightFactor), a.HeightFactor, zoom),
        Factor.Of(nameof(a.WidthFactor), a.WidthFactor, a.WidthFactorRange, zoom),
    ];
}
