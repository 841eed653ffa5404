using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class AugmentationTests
{
    private static readonly int[] image = [28, 28, 3];
    private static readonly (string, ArgumentValue) tenPercent = ("Factor", Numbers(0.1));

    [Theory]
    [InlineData("RandomBrightness", 2.0, "Set Factor to 0.02")]
    [InlineData("RandomContrast", 20.0, "Set Factor to 0.2")]
    [InlineData("RandomHue", -0.2, "Set Factor to 0.2")]
    [InlineData("RandomPosterization", 0.5, "Set Factor to 1")]
    [InlineData("RandomPosterization", 9.0, "Set Factor to 8")]
    [InlineData("RandomRotation", 1.5, "Set Factor to 1")]
    [InlineData("RandomSaturation", -90.0, "Set Factor to -0.9")]
    public void A_factor_out_of_its_bounds_is_refused(string kind, double factor, string suggestion) =>
        IsRefused("PG0151", "Factor", suggestion, image, kind, ("Factor", Numbers(factor)));

    [Fact]
    public void A_range_need_only_reach_into_the_bounds() =>
        Report(image, "RandomContrast", ("Factor", Numbers(-3, 0.5)));

    [Fact]
    public void A_range_beside_the_bounds_is_refused() =>
        IsRefused("PG0151", "FactorRange", "Set FactorRange to 0.02, 0.03", image, "RandomInvert", ("FactorRange", Numbers(2, 3)));

    [Theory]
    [InlineData("RandomShear", "XFactorRange", "Set XFactorRange to 0, 0.5")]
    [InlineData("Solarization", "ThresholdFactorRange", "Set ThresholdFactorRange to 0, 0.5")]
    [InlineData("AugMix", "FactorRange", "Set FactorRange to 0, 0.5")]
    [InlineData("RandAugment", "FactorRange", "Set FactorRange to 0, 0.5")]
    public void Where_each_end_is_judged_each_must_lie_within(string kind, string argument, string suggestion) =>
        IsRefused("PG0151", argument, suggestion, image, kind, (argument, Numbers(-0.5, 0.5)));

    [Fact]
    public void A_zoom_by_the_whole_image_is_refused() =>
        IsRefused("PG0151", "HeightFactor", "Set HeightFactor to 1", image, "RandomZoom", ("HeightFactor", Numbers(-1)));

    [Theory]
    [InlineData("RandomFlip")]
    [InlineData("RandomZoom", "HeightFactor", 1.0)]
    [InlineData("RandomPosterization", "Factor", 8.0)]
    [InlineData("RandomErasing", "Scale", 0.2)]
    [InlineData("RandomColorJitter", "HueFactor", 1.0)]
    [InlineData("RandomElasticTransform", "FillMode", FillMode.Mirror)]
    public void What_lies_within_keeps_the_shape(string kind, string? argument = null, object? value = null)
    {
        (string, ArgumentValue)[] arguments = argument is null
            ? []
            : [(argument, argument is "HeightFactor" or "Factor" ? Numbers((double)value!) : ArgumentValue.Of(value)!)];
        Assert.Equal("(None, 28, 28, 3)", Report(image, kind, arguments).Outputs[0].ToString());
    }

    [Fact]
    public void A_required_factor_is_missed() =>
        IsRefused("PG0112", "Factor", null, image, "RandomSharpness");

    [Fact]
    public void Each_direction_has_its_factor() =>
        IsRefused("PG0112", "WidthFactor", null, image, "RandomTranslation", ("HeightFactorRange", Numbers(-0.1, 0.2)));

    [Fact]
    public void A_factor_is_given_one_way() =>
        IsRefused("PG0103", "FactorRange", "Remove Factor", image, "CutMix", ("Factor", 0.5), ("FactorRange", Numbers(0, 0.5)));

    [Fact]
    public void A_factor_has_no_more_than_two_numbers() =>
        IsRefused("PG0152", "Factor", "Set Factor to 0, 0.2", image, "RandomHue", ("Factor", Numbers(0, 0.1, 0.2)));

    [Fact]
    public void A_range_has_two_ends() =>
        IsRefused("PG0152", "SigmaRange", null, image, "RandomGaussianBlur", ("SigmaRange", Numbers(0.5)));

    [Fact]
    public void A_range_of_values_has_two_ends() =>
        IsRefused("PG0152", "ValueRange", "Use the default ValueRange, 0 to 255", image, "AutoContrast", ("ValueRange", Numbers(255)));

    [Fact]
    public void A_range_of_values_is_no_list_for_an_argument_named_value() =>
        Report(image, "Solarization", ("ValueRange", Numbers(0, 1)));

    [Theory]
    [InlineData("RandomRotation")]
    [InlineData("RandomZoom")]
    public void Moved_images_know_two_interpolations(string kind) =>
        IsRefused(
            "PG0150",
            "Interpolation",
            "Use Interpolation.Bilinear",
            image,
            kind,
            ("Factor", Numbers(0.1)),
            ("HeightFactor", Numbers(0.1)),
            ("Interpolation", Interpolation.Bicubic));

    [Fact]
    public void Moved_images_are_not_filled_by_a_mirror() =>
        IsRefused("PG0150", "FillMode", "Use FillMode.Reflect", image, "RandomRotation", tenPercent, ("FillMode", FillMode.Mirror));

    [Fact]
    public void A_blur_has_a_middle() =>
        IsRefused(
            "PG0153",
            "KernelSizeByAxis",
            "Set KernelSizeByAxis to 3, 5",
            image,
            "RandomGaussianBlur",
            ("KernelSizeByAxis", Sizes(3, 4)));

    [Fact]
    public void Colour_is_taken_from_three_channels() =>
        IsRefused("PG0250", null, "Use DataFormat.ChannelsFirst", [3, 28, 28], "RandomColorDegeneration", tenPercent);

    [Fact]
    public void Channels_that_are_not_known_may_be_three() =>
        Report([28, 28, Dim.Unknown], "RandomColorDegeneration", tenPercent);

    private static EquatableArray<double> Numbers(params double[] numbers) => numbers;

    [Theory]
    [InlineData("RandAugment", "RandomContrast", "random_contrast_1")]
    [InlineData("RandAugment", "Equalization", "equalization_1")]
    [InlineData("AugMix", "RandomSharpness", "random_sharpness_1")]
    [InlineData("CutMix", "RandomContrast", "random_contrast")]
    public void The_augmentations_that_one_makes_for_itself_take_their_names(string kind, string next, string name) =>
        Assert.Equal(name, NameAfter(LayerSources.Of(kind), next));

    [Fact]
    public void One_that_is_named_names_those_that_it_makes_alike() =>
        Assert.Equal("random_contrast", NameAfter(LayerSources.Of("RandAugment", ("Name", "mine")), "RandomContrast"));

    [Fact]
    public void Only_those_that_are_made_take_their_names()
    {
        Assert.Equal("random_contrast", NameAfter(LayerSources.Of("AugMix", ("AllOps", false)), "RandomContrast"));
        Assert.Equal("random_hue_1", NameAfter(LayerSources.Of("RandomColorJitter", ("HueFactor", 0.5)), "RandomHue"));
        Assert.Equal("random_contrast", NameAfter(LayerSources.Of("RandomColorJitter", ("HueFactor", 0.5)), "RandomContrast"));
    }

    private static string NameAfter(LayerSource layer, string next) =>
        Chain.Of([8, 8, 3], layer, LayerSources.Of(next, next == "Equalization" ? [] : [("Factor", Factor(next))])).Report().Name;

    private static ArgumentValue Factor(string kind) =>
        Core.Layers.Catalogue.Find(kind)!.Properties["Factor"].PropertyType == typeof(double) ? 0.5 : new EquatableArray<double>(0.5);
}
