using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class ConvolutionTests
{
    private static readonly (string, ArgumentValue) threeByThree = ("KernelSize", Sizes(3));

    [Fact]
    public void A_causal_convolution_keeps_the_length() =>
        Assert.Equal(
            "(None, 100, 16)",
            Report([100, 8], "Conv1D", ("Filters", 16), threeByThree, ("Padding", Padding.Causal)).Outputs[0].ToString());

    [Theory]
    [InlineData("Conv3D", "Filters")]
    [InlineData("Conv2DTranspose", "Filters")]
    [InlineData("SeparableConv1D", "Filters")]
    [InlineData("DepthwiseConv1D", "DepthMultiplier")]
    public void Only_Conv1D_is_causal(string kind, string count)
    {
        int[] input = kind is "Conv3D" ? [9, 9, 9, 4] : kind is "Conv2DTranspose" ? [9, 9, 4] : [9, 4];
        IsRefused("PG0106", "Padding", "Use Padding.Same", input, kind, (count, 4), threeByThree, ("Padding", Padding.Causal));
    }

    [Fact]
    public void Filters_are_rounded_up_to_the_groups()
    {
        var problem = Problem([9, 9, 12], "Conv2D", ("Filters", 10), threeByThree, ("Groups", 4));
        Assert.Equal("Set Filters to 12", problem.Suggestions[^1].TitleText);
    }

    [Fact]
    public void The_depth_multiplier_is_at_least_one() =>
        IsRefused(
            "PG0101",
            "DepthMultiplier",
            "Set DepthMultiplier to 1",
            [28, 28, 16],
            "DepthwiseConv2D",
            threeByThree,
            ("DepthMultiplier", 0));

    [Fact]
    public void A_depthwise_convolution_takes_a_stride_and_a_dilation() =>
        Assert.Equal(
            "(None, 12, 12, 16)",
            Report([28, 28, 16], "DepthwiseConv2D", threeByThree, ("Strides", 2), ("DilationRate", 2)).Outputs[0].ToString());

    [Fact]
    public void A_transposed_convolution_takes_no_stride_with_a_dilation() =>
        IsRefused(
            "PG0105",
            "Strides",
            "Use a stride of 1",
            [7, 7, 64],
            "Conv2DTranspose",
            ("Filters", 4),
            threeByThree,
            ("Strides", 2),
            ("DilationRate", 2));

    [Fact]
    public void Output_padding_below_the_stride_is_taken() =>
        Assert.Equal(
            "(None, 16, 23, 4)",
            Report(
                [7, 7, 64],
                "Conv2DTranspose",
                ("Filters", 4),
                threeByThree,
                ("StridesByAxis", Sizes(2, 3)),
                ("OutputPaddingByAxis", Sizes(1, 2))).Outputs[0]
                .ToString());

    [Fact]
    public void Output_padding_as_long_as_the_stride_is_refused() =>
        IsRefused(
            "PG0116",
            "OutputPadding",
            "Set OutputPadding to 1",
            [7, 7, 64],
            "Conv2DTranspose",
            ("Filters", 4),
            threeByThree,
            ("StridesByAxis", Sizes(2, 3)),
            ("OutputPadding", 2));

    [Fact]
    public void Output_padding_is_compared_axis_by_axis() =>
        IsRefused(
            "PG0116",
            "OutputPaddingByAxis",
            "Set OutputPaddingByAxis to 1, 2",
            [7, 7, 64],
            "Conv2DTranspose",
            ("Filters", 4),
            threeByThree,
            ("StridesByAxis", Sizes(2, 3)),
            ("OutputPaddingByAxis", Sizes(2, 2)));

    [Fact]
    public void A_negative_output_padding_is_refused() =>
        IsRefused(
            "PG0108",
            "OutputPadding",
            "Set OutputPadding to 0",
            [7, 64],
            "Conv1DTranspose",
            ("Filters", 4),
            threeByThree,
            ("OutputPadding", -1));

    [Fact]
    public void Output_padding_has_one_number_an_axis() =>
        IsRefused(
            "PG0102",
            "OutputPaddingByAxis",
            "Set OutputPaddingByAxis to 1, 1",
            [7, 7, 64],
            "Conv2DTranspose",
            ("Filters", 4),
            threeByThree,
            ("Strides", 2),
            ("OutputPaddingByAxis", Sizes(1)));

    [Fact]
    public void An_empty_axis_cannot_be_enlarged() =>
        IsRefused(
            "PG0208",
            null,
            null,
            [0, 64],
            "Conv1DTranspose",
            ("Filters", 4),
            ("KernelSize", Sizes(2)),
            ("Strides", 3),
            ("OutputPadding", 0));

    [Fact]
    public void A_kernel_does_not_start_as_the_identity() =>
        IsRefused(
            "PG0207",
            "DepthwiseInitializer",
            "Use the default DepthwiseInitializer",
            [28, 28, 16],
            "SeparableConv2D",
            ("Filters", 4),
            threeByThree,
            ("DepthwiseInitializer", Initializer.Identity));

    [Fact]
    public void Unknown_channels_are_refused() =>
        IsRefused("PG0202", null, "Make the input 28, 28, 3", [28, 28, Dim.Unknown], "Conv2DTranspose", ("Filters", 4), threeByThree);

    [Theory]
    [InlineData(32, 3, "Set Groups to 2")]
    [InlineData(6, 2_000_000_000, "Set Groups to 6")]
    [InlineData(int.MaxValue, int.MaxValue - 1, "Set Groups to 2147483647")]
    public void The_nearest_groups_are_offered_however_large_the_numbers(int filters, int groups, string suggestion)
    {
        var problem = Problem([100, filters], "Conv1D", ("Filters", filters), threeByThree, ("Groups", groups));
        Assert.Equal(("PG0104", suggestion), (problem.Rule.Id, problem.Suggestions[0].TitleText));
    }

    [Fact]
    public void A_film_is_convolved_image_by_image()
    {
        var problem = Problem([25, 28, 28, 3], "SeparableConv2D", ("Filters", 4), threeByThree);
        Assert.Equal(
            ("PG0201", "Apply the layer to every step: insert [TimeDistributed]"),
            (problem.Rule.Id, Assert.Single(problem.Suggestions).TitleText));
    }

    [Fact]
    public void A_missing_axis_of_channels_is_added()
    {
        var problem = Problem([100], "Conv1D", ("Filters", 4), threeByThree);
        Assert.Equal("PG0201", problem.Rule.Id);
        Assert.Equal(
            ["Make the input 100, 1", "Insert a [Reshape] that adds an axis of one channel"],
            problem.Suggestions.Select(suggestion => suggestion.TitleText));
    }

    [Fact]
    public void A_low_rank_adapter_freezes_the_kernel()
    {
        var layer = Report([100, 8], "Conv1D", ("Filters", 16), threeByThree, ("LoraRank", 2));
        Assert.Equal((3 * 8 * 16, (3 * 8 * 2) + (2 * 16) + 16), (layer.NonTrainableParameters, layer.TrainableParameters));
    }

    // Layers of EfficientNetB0, of NASNetMobile and of a generator of images.
    [Fact]
    public void A_depthwise_convolution_multiplies_each_channel_by_itself() =>
        Assert.Equal(3_612_672, Report([112, 112, 32], "DepthwiseConv2D", threeByThree, ("Padding", Padding.Same)).MultiplyAdds.Value);

    [Fact]
    public void A_separable_convolution_multiplies_twice_at_every_output() =>
        Assert.Equal(
            1_241_856,
            Report(
                [56, 56, 11],
                "SeparableConv2D",
                ("Filters", 11),
                ("KernelSize", Sizes(5)),
                ("Padding", Padding.Same)).MultiplyAdds.Value);

    [Fact]
    public void A_transposed_convolution_multiplies_at_every_input() =>
        Assert.Equal(
            12_845_056,
            Report(
                [7, 7, 128],
                "Conv2DTranspose",
                ("Filters", 128),
                ("KernelSize", Sizes(4)),
                ("Strides", 2),
                ("Padding", Padding.Same)).MultiplyAdds.Value);

    [Fact]
    public void Multiply_adds_of_an_unknown_length_are_unknown() =>
        Assert.Null(Report([Dim.Unknown, 16], "Conv1D", ("Filters", 32), threeByThree).MultiplyAdds.Value);
}
