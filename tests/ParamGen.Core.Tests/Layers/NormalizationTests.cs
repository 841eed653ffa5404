using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class NormalizationTests
{
    [Fact]
    public void Axes_named_twice_are_named_once() =>
        IsRefused("PG0230", "Axes", "Set Axes to 2", [8, 16], "LayerNormalization", ("Axes", Sizes(2, -1)));

    [Fact]
    public void A_scale_over_an_axis_twice_is_refused() =>
        IsRefused("PG0230", "Axes", "Set Axes to 1", [16], "RMSNormalization", ("Axes", Sizes(1, -1)));

    [Fact]
    public void An_axis_that_is_not_there_is_replaced_in_the_list() =>
        IsRefused("PG0206", "Axes", "Use the last axis", [8, 16], "LayerNormalization", ("Axes", Sizes(1, 5)));

    [Fact]
    public void Scaling_by_the_variance_has_gamma_alone() =>
        Assert.Equal(
            ["gamma"],
            Report([8, 16], "LayerNormalization", ("RmsScaling", true), ("Scale", false)).Weights.Select(weight => weight.Path));

    [Fact]
    public void Groups_suggest_the_nearest_divisors() =>
        IsRefused("PG0204", "Groups", "Set Groups to 8", [8, 8, 24], "GroupNormalization", ("Groups", 9));

    [Fact]
    public void Too_many_groups_suggest_as_many_as_channels() =>
        IsRefused("PG0204", "Groups", "Set Groups to 12", [8, 8, 12], "GroupNormalization");

    [Fact]
    public void A_normalization_without_an_axis_has_single_numbers() =>
        Assert.Equal(
            ["mean ()", "variance ()", "count ()"],
            Report([8, 16], "Normalization", ("Axis", Unset.Integer)).Weights.Select(weight => $"{weight.Path} {weight.Shape}"));

    [Fact]
    public void Statistics_that_are_given_are_no_weights() =>
        Assert.Empty(
            Report(
                [8, 3],
                "Normalization",
                ("Mean", new EquatableArray<double>(1, 2, 3)),
                ("Variance", new EquatableArray<double>(1, 1, 1))).Weights);

    [Fact]
    public void Statistics_may_be_given_for_several_axes() =>
        Assert.Empty(
            Report(
                [2, 2],
                "Normalization",
                ("Axes", Sizes(1, 2)),
                ("Mean", new EquatableArray<double>(1, 2, 3, 4)),
                ("Variance", new EquatableArray<double>(1, 1, 1, 1))).Weights);

    [Fact]
    public void A_mean_without_a_variance_is_refused() =>
        IsRefused("PG0112", "Mean", null, [8, 3], "Normalization", ("Mean", new EquatableArray<double>(1)));

    [Fact]
    public void Statistics_fit_the_axis() =>
        IsRefused(
            "PG0239",
            "Mean",
            null,
            [8, 3],
            "Normalization",
            ("Mean", new EquatableArray<double>(1, 2)),
            ("Variance", new EquatableArray<double>(1, 2)));

    [Fact]
    public void A_scale_of_another_width_is_refused() =>
        IsRefused(
            "PG0240",
            "ProjectionDim",
            "Set ProjectionDim to 96",
            [8, 8, 96],
            "LayerScale",
            ("InitValues", 1e-6),
            ("ProjectionDim", 48));

    [Theory]
    [InlineData(1, 1, 0, true)]
    [InlineData(1, 2, 0, false)]
    [InlineData(3, 1, -0.5, false)]
    public void Clipping_is_from_the_smallest_to_the_largest_factor(double most, double least, double shift, bool isTaken)
    {
        (string, ArgumentValue)[] arguments = [("Renorm", true), ("RenormClipping", new EquatableArray<double>(most, least, shift))];
        if (isTaken)
            Assert.Equal(7, Report([4], "BatchNormalization", arguments).Weights.Count);
        else
            Assert.Equal("PG0114", Problem([4], "BatchNormalization", arguments).Rule.Id);
    }

    [Fact]
    public void No_channels_are_fewer_than_the_groups() =>
        Assert.Equal("PG0204", Problem([9, 0], "GroupNormalization", ("Groups", 4)).Rule.Id);
}
