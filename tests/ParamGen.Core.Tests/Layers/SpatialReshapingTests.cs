using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class SpatialReshapingTests
{
    [Theory]
    [InlineData("Cropping1D", "(None, 8, 4)")]
    [InlineData("Cropping2D", "(None, 10, 10, 4)")]
    [InlineData("Cropping3D", "(None, 8, 8, 8, 4)")]
    [InlineData("ZeroPadding1D", "(None, 12, 4)")]
    [InlineData("ZeroPadding3D", "(None, 12, 12, 12, 4)")]
    [InlineData("UpSampling1D", "(None, 20, 4)")]
    [InlineData("UpSampling2D", "(None, 20, 20, 4)")]
    [InlineData("UpSampling3D", "(None, 20, 20, 20, 4)")]
    public void Without_arguments_Keras_s_defaults_hold(string kind, string output)
    {
        int[] input = [.. Enumerable.Repeat(10, kind[^2] - '0'), 4];
        Assert.Equal(output, Report(input, kind).Outputs[0].ToString());
    }

    [Theory]
    [InlineData(new[] { 1 }, "(None, 12, 12, 12, 4)")]
    [InlineData(new[] { 1, 2, 3 }, "(None, 12, 14, 16, 4)")]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6 }, "(None, 13, 17, 21, 4)")]
    [InlineData(new[] { -1 }, "(None, 8, 8, 8, 4)")]
    public void Zeros_stand_on_all_sides_by_axis_or_by_side(int[] padding, string output) =>
        Assert.Equal(output, Report([10, 10, 10, 4], "ZeroPadding3D", ("Padding", Sizes(padding))).Outputs[0].ToString());

    [Theory]
    [InlineData("ZeroPadding1D", new[] { -1 }, "Set Padding to 1")]
    [InlineData("ZeroPadding2D", new[] { -1, 1 }, "Set Padding to 1, 1")]
    public void A_negative_padding_is_refused(string kind, int[] padding, string suggestion) =>
        IsRefused("PG0108", "Padding", suggestion, kind is "ZeroPadding1D" ? [10, 4] : [10, 10, 4], kind, ("Padding", Sizes(padding)));

    [Fact]
    public void A_negative_cropping_is_refused() =>
        IsRefused("PG0108", "Cropping", "Set Cropping to 2", [10, 10, 4], "Cropping2D", ("Cropping", Sizes(-2)));

    [Fact]
    public void A_cropping_that_leaves_nothing_is_refused() =>
        IsRefused("PG0208", "Cropping", "Set Cropping to 0, 0, 4, 5", [10, 10, 4], "Cropping2D", ("Cropping", Sizes(0, 0, 4, 6)));

    [Fact]
    public void A_cropping_of_an_unknown_size_is_not_judged() =>
        Assert.Equal("(None, None, 4)", Report([Dim.Unknown, 4], "Cropping1D", ("Cropping", Sizes(100))).Outputs[0].ToString());

    [Fact]
    public void A_cropping_has_one_two_or_four_numbers() =>
        IsRefused("PG0102", "Cropping", "Set Cropping to 1, 1", [10, 10, 4], "Cropping2D", ("Cropping", Sizes(1, 1, 1)));

    [Fact]
    public void Upsampling_is_at_least_once() =>
        IsRefused("PG0101", "Size", "Set Size to 2, 1", [10, 10, 4], "UpSampling2D", ("Size", Sizes(2, 0)));

    [Fact]
    public void A_permutation_moves_unknown_sizes_too() =>
        Assert.Equal("(None, 64, None, 3)", Report([3, Dim.Unknown, 64], "Permute", ("Dims", Sizes(3, 2, 1))).Outputs[0].ToString());

    [Fact]
    public void A_permutation_counted_from_zero_is_counted_from_one_instead() =>
        IsRefused("PG0115", "Dims", "Count from 1: 2, 1", [10, 64], "Permute", ("Dims", Sizes(1, 0)));

    [Theory]
    [InlineData(new[] { 1, 1 })]
    [InlineData(new[] { 1, 3 })]
    [InlineData(new[] { 0, 2 })]
    [InlineData(new[] { -1, -2 })]
    public void An_order_that_is_none_is_refused(int[] dims) =>
        IsRefused("PG0115", "Dims", null, [10, 64], "Permute", ("Dims", Sizes(dims)));

    [Fact]
    public void A_permutation_names_every_axis() => IsRefused("PG0201", null, null, [10, 64], "Permute", ("Dims", Sizes(3, 2, 1)));

    [Fact]
    public void A_vector_is_repeated_at_least_once() => IsRefused("PG0101", "N", "Set N to 1", [10], "RepeatVector", ("N", 0));

    [Fact]
    public void Only_a_vector_is_repeated() => IsRefused("PG0201", null, "Insert [Flatten]", [10, 64], "RepeatVector", ("N", 3));
}
