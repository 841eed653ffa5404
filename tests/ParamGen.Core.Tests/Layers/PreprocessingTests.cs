using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class PreprocessingTests
{
    private static readonly (string, ArgumentValue) tokens = ("NumTokens", 10);
    private static readonly (string, ArgumentValue) bins = ("NumBins", 4);

    [Theory]
    [InlineData("Resizing", new[] { 8, 8, 3 }, DataFormat.ChannelsLast, "(None, 5, 6, 3)")]
    [InlineData("Resizing", new[] { 3, 8, 8 }, DataFormat.ChannelsFirst, "(None, 3, 5, 6)")]
    [InlineData("Resizing", new[] { 8, 3 }, DataFormat.ChannelsLast, "(5, 6, 3)")]
    [InlineData("Resizing", new[] { 8, 3 }, DataFormat.ChannelsFirst, "(None, 5, 6)")]
    [InlineData("Resizing", new[] { 9, 8, 8, 3 }, DataFormat.ChannelsLast, "(5, 6, 8, 8, 3)")]
    [InlineData("CenterCrop", new[] { 3, Dim.Unknown, 8 }, DataFormat.ChannelsFirst, "(None, 3, 5, 6)")]
    [InlineData("CenterCrop", new[] { 8, 3 }, DataFormat.ChannelsLast, "(5, 6, 3)")]
    [InlineData("RandomCrop", new[] { 9, 8, 8, 3 }, DataFormat.ChannelsLast, "(None, 9, 5, 6, 3)")]
    [InlineData("RandomCrop", new[] { 8 }, DataFormat.ChannelsFirst, "(5, 6)")]
    public void Images_get_their_new_size_where_Keras_sees_rows_and_columns(string kind, int[] input, DataFormat format, string output) =>
        Assert.Equal(output, Report(input, kind, ("Height", 5), ("Width", 6), ("DataFormat", format)).Outputs[0].ToString());

    [Theory]
    [InlineData("CenterCrop", new[] { 8 })]
    [InlineData("CenterCrop", new[] { 9, 8, 8, 3 })]
    [InlineData("RandomCrop", new[] { 8 })]
    [InlineData("Resizing", new int[0])]
    public void What_is_no_image_is_refused(string kind, int[] input) =>
        IsRefused("PG0201", null, null, input, kind, ("Height", 5), ("Width", 6));

    [Fact]
    public void A_negative_size_is_refused_at_its_own_side() =>
        IsRefused("PG0108", "Width", "Set Width to 6", [8, 8, 3], "Resizing", ("Height", 5), ("Width", -6));

    [Theory]
    [InlineData(OutputMode.OneHot, new[] { 3 }, "(None, 3, 10)")]
    [InlineData(OutputMode.OneHot, new[] { 3, 1 }, "(None, 3, 10)")]
    [InlineData(OutputMode.OneHot, new[] { Dim.Unknown }, "(None, None, 10)")]
    [InlineData(OutputMode.OneHot, new int[0], "(None, 10)")]
    [InlineData(OutputMode.Count, new[] { 4, 3 }, "(None, 4, 10)")]
    [InlineData(OutputMode.MultiHot, new int[0], "(10,)")]
    public void Categories_are_encoded_in_rows(OutputMode mode, int[] input, string output) =>
        Assert.Equal(output, Report(input, "CategoryEncoding", tokens, ("OutputMode", mode)).Outputs[0].ToString());

    [Fact]
    public void Categories_are_not_encoded_by_their_number() =>
        IsRefused("PG0150", "OutputMode", "Use OutputMode.MultiHot", [3], "CategoryEncoding", tokens, ("OutputMode", OutputMode.Int));

    [Fact]
    public void A_word_that_is_none_is_refused_once() =>
        IsRefused("PG0109", "OutputMode", "Remove OutputMode", [3], "CategoryEncoding", tokens, ("OutputMode", (OutputMode)17));

    [Theory]
    [InlineData(OutputMode.Int, new[] { 3 }, "(None, 3)")]
    [InlineData(OutputMode.OneHot, new[] { 3, 1 }, "(None, 3, 4)")]
    [InlineData(OutputMode.MultiHot, new[] { 5, 3 }, "(None, 3, 4)")]
    [InlineData(OutputMode.Count, new[] { 5 }, "(None, 4)")]
    [InlineData(OutputMode.Count, new int[0], "(4,)")]
    public void Numbers_are_put_into_bins(OutputMode mode, int[] input, string output) =>
        Assert.Equal(output, Report(input, "Discretization", bins, ("OutputMode", mode)).Outputs[0].ToString());

    [Fact]
    public void Boundaries_part_one_bin_more() =>
        Assert.Equal(
            "(None, 3, 3)",
            Report(
                [3],
                "Discretization",
                ("BinBoundaries", new EquatableArray<double>(0.0, 1.5)),
                ("OutputMode", OutputMode.OneHot)).Outputs[0]
                .ToString());

    [Fact]
    public void Bins_are_given_one_way() =>
        IsRefused("PG0103", "NumBins", "Remove NumBins", [3], "Discretization", bins, ("BinBoundaries", new EquatableArray<double>(0.0)));

    [Fact]
    public void Bins_are_given_some_way() =>
        IsRefused("PG0112", "NumBins", null, [3], "Discretization");

    [Fact]
    public void Numbers_of_bins_are_not_sparse() =>
        IsRefused("PG0154", "Sparse", "Remove Sparse", [3], "Discretization", bins, ("Sparse", true));

    [Fact]
    public void Rescaling_needs_its_scale() =>
        IsRefused("PG0112", "Scale", null, [3], "Rescaling");
}
