using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

/// <summary>Activations with a slope of their own.</summary>
public class SlopeTests
{
    [Theory]
    [InlineData(new[] { 1, 2 }, "(1, 1, 16)")]
    [InlineData(new[] { 3 }, "(7, 5, 1)")]
    [InlineData(new[] { -1 }, "(7, 1, 16)")]
    [InlineData(new[] { 0 }, "(7, 5, 1)")]
    [InlineData(new[] { -2, 3 }, "(1, 5, 1)")]
    public void A_shared_axis_is_counted_as_Keras_counts_it(int[] sharedAxes, string alpha) =>
        Assert.Equal(alpha, Report([7, 5, 16], "PReLU", ("SharedAxes", Sizes(sharedAxes))).Weights[0].Shape.ToString());

    [Fact]
    public void Sharing_an_unknown_axis_makes_the_weights_known() =>
        Assert.Equal(16, Report([Dim.Unknown, Dim.Unknown, 16], "PReLU", ("SharedAxes", Sizes(1, 2))).Weights[0].Count);

    [Fact]
    public void An_unknown_axis_that_is_not_shared_is_refused() =>
        IsRefused("PG0202", null, "Make the input 32, 16", [Dim.Unknown, 16], "PReLU");

    [Fact]
    public void An_axis_that_the_input_does_not_have_is_refused_and_left_out() =>
        IsRefused("PG0206", "SharedAxes", "Share 1 only", [5, 16], "PReLU", ("SharedAxes", Sizes(1, 3)));

    [Fact]
    public void The_smallest_integer_is_no_axis() =>
        IsRefused("PG0206", "SharedAxes", "Share no axis", [5, 16], "PReLU", ("SharedAxes", Sizes(int.MinValue)));

    [Fact]
    public void An_initializer_that_needs_a_matrix_is_refused() =>
        IsRefused(
            "PG0207",
            "AlphaInitializer",
            "Use the default AlphaInitializer",
            [16],
            "PReLU",
            ("AlphaInitializer", Initializer.Orthogonal));

    [Fact]
    public void A_leaky_slope_is_not_negative() =>
        IsRefused("PG0108", "NegativeSlope", "Set NegativeSlope to 0.3", [16], "LeakyReLU", ("NegativeSlope", -0.3));

    [Fact]
    public void Slopes_have_no_multiply_adds()
    {
        var report = Report([16], "PReLU");
        Assert.Equal((16L, (long?)0), (report.Weights[0].Count, report.MultiplyAdds.Value));
    }
}
