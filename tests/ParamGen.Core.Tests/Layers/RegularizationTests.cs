using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class RegularizationTests
{
    [Theory]
    [InlineData("AlphaDropout")]
    [InlineData("GaussianDropout")]
    public void A_rate_in_percent_is_mended(string kind) =>
        IsRefused("PG0107", "Rate", "Set Rate to 0.3", [8], kind, ("Rate", 30.0));

    [Fact]
    public void An_integer_is_taken_where_a_number_is() =>
        IsRefused("PG0107", "Rate", "Set Rate to 0.02", [8], "Dropout", ("Rate", 2));

    [Fact]
    public void Spatial_dropout_takes_one_rank_only() =>
        IsRefused("PG0201", null, "Use [SpatialDropout1D]", [8, 8], "SpatialDropout2D", ("Rate", 0.5));

    [Fact]
    public void Spatial_dropout_keeps_the_shape_and_has_no_multiply_adds()
    {
        var report = Report([4, Dim.Unknown, 8, 2], "SpatialDropout3D", ("Rate", 0.5), ("DataFormat", DataFormat.ChannelsFirst));
        Assert.Equal(
            ("(None, 4, None, 8, 2)", 0, (long?)0),
            (report.Outputs[0].ToString(), report.Weights.Count, report.MultiplyAdds.Value));
    }

    [Fact]
    public void A_standard_deviation_past_1_is_refused() =>
        IsRefused("PG0151", "Stddev", "Set Stddev to 1", [8], "GaussianNoise", ("Stddev", 1.5));

    [Fact]
    public void A_standard_deviation_of_1_is_not_refused() =>
        Report([8], "GaussianNoise", ("Stddev", 1.0));

    [Fact]
    public void A_negative_penalty_is_refused_at_its_own_factor() =>
        IsRefused("PG0108", "L2", "Set L2 to 0.1", [8], "ActivityRegularization", ("L1", 0.1), ("L2", -0.1));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_penalty_is_finite(double factor) =>
        IsRefused("PG0110", "L1", "Remove L1", [8], "ActivityRegularization", ("L1", factor));
}
