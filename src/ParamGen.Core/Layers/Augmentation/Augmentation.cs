using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>A layer that changes images while training, and never their shape.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.</remarks>
internal sealed class Augmentation(AugmentationAttribute a, params Factor[] factors) : Unchanged
{
    public override void Check(ArgumentCheck check)
    {
        foreach (var factor in factors)
            factor.Check(check);
        if (ValueRange is { Length: not 2 } range)
            check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, nameof(ValueAugmentationAttribute.ValueRange), [nameof(ValueRange), range.Length, "2: the lowest and the highest"]);
        if (a is SpatialAugmentationAttribute spatial)
            CheckWords(check, spatial);
        if (a is RandomGaussianBlurAttribute blur)
            CheckKernel(check, blur);
    }

    private double[]? ValueRange => a switch
    {
        ValueAugmentationAttribute value => value.ValueRange,
        RandomElasticTransformAttribute elastic => elastic.ValueRange,
        _ => null,
    };

    private static void CheckWords(ArgumentCheck check, SpatialAugmentationAttribute spatial)
    {
        if (spatial.Interpolation is not (Interpolation.Nearest or Interpolation.Bilinear))
            Refuse(nameof(spatial.Interpolation), spatial.Interpolation);
        if (spatial.FillMode is FillMode.Mirror && spatial is not RandomElasticTransformAttribute)
            Refuse(nameof(spatial.FillMode), spatial.FillMode);

        void Refuse(string argument, object word) =>
            check.Refuse(ArgumentRules.PG0150_WordNotSupported, argument, [argument, word, check.Kind], Suggestion.Reset($"Use the default {argument}", argument));
    }

    /// <summary>A blur has a middle, and so an odd size.</summary>
    private static void CheckKernel(ArgumentCheck check, RandomGaussianBlurAttribute blur)
    {
        var argument = blur.KernelSizeByAxis is null ? nameof(blur.KernelSize) : nameof(blur.KernelSizeByAxis);
        int[] sizes = blur.KernelSizeByAxis ?? [blur.KernelSize];
        if (sizes.Length is 0 or > 2)
            check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, argument, [argument, sizes.Length, "1, or 2: rows and columns"]);
        else if (sizes.Any(size => size % 2 == 0))
            check.Refuse(ArgumentRules.PG0152_EvenKernel, argument, [argument, string.Join(", ", sizes)]);
    }
}
