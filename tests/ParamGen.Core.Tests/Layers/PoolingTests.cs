using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class PoolingTests
{
    [Theory]
    [InlineData("MaxPooling1D", "(None, 50, 4)")]
    [InlineData("MaxPooling3D", "(None, 4, 4, 4, 4)")]
    public void Max_pooling_halves_by_default(string kind, string output) =>
        Assert.Equal(output, Report(kind is "MaxPooling1D" ? [100, 4] : [8, 8, 9, 4], kind).Outputs[0].ToString());

    [Fact]
    public void Average_pooling_has_no_default() =>
        IsRefused("PG0102", "PoolSize", "Set PoolSize to 2", [8, 8, 8, 4], "AveragePooling3D");

    [Fact]
    public void A_stride_of_zero_is_refused() =>
        IsRefused("PG0101", "Strides", "Set Strides to 1", [100, 4], "MaxPooling1D", ("PoolSize", Sizes(2)), ("Strides", 0));

    [Fact]
    public void A_pool_that_outgrows_its_input_is_refused() =>
        IsRefused("PG0203", "PoolSize", "Use Padding.Same", [2, 8, 8, 4], "MaxPooling3D", ("PoolSize", Sizes(3)));

    [Fact]
    public void Adaptive_pooling_gives_its_size_whatever_the_input() =>
        Assert.Equal(
            "(None, 4, 7, 7)",
            Report(
                [4, 3, Dim.Unknown],
                "AdaptiveMaxPooling2D",
                ("OutputSize", Sizes(7)),
                ("DataFormat", DataFormat.ChannelsFirst)).Outputs[0]
                .ToString());

    [Fact]
    public void A_negative_output_size_is_refused() =>
        IsRefused("PG0108", "OutputSize", "Set OutputSize to 7, 1", [28, 28, 4], "AdaptiveAveragePooling2D", ("OutputSize", Sizes(7, -1)));

    [Fact]
    public void An_output_size_has_one_number_an_axis() =>
        IsRefused(
            "PG0102",
            "OutputSize",
            "Set OutputSize to 7, 7",
            [28, 28, 4],
            "AdaptiveAveragePooling2D",
            ("OutputSize", Sizes(7, 7, 7)));

    [Fact]
    public void Pooling_has_no_multiply_adds() =>
        Assert.Equal(0, Report([28, 28, 4], "AdaptiveAveragePooling2D", ("OutputSize", Sizes(7))).MultiplyAdds.Value);
}
