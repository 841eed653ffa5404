using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A batch size that was written into an input's shape is taken out.</summary>
public class BatchSizeTests
{
    private static readonly LayerSource conv = Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)));

    public static TheoryData<int[], string, string> Inputs => new()
    {
        { [32, 28, 28, 3], "Conv2D", "Remove the batch size 32 from [Input]" },
        { [1, 28, 28, 3], "Conv2D", "Remove the batch size 1 from [Input]" },
        { [100, 28, 28, 3], "MaxPooling2D", "Remove the batch size 100 from [Input]" },
        { [60000, 28, 28, 1], "Conv2D", "Remove the batch size 60000 from [Input]" },
        { [Dim.Unknown, 28, 28, 3], "Conv2D", "Remove the batch axis from [Input]" },
        { [64, 20, 8], "LSTM", "Remove the batch size 64 from [Input]" },
        { [64, 20, 8], "Conv1D", "Remove the batch size 64 from [Input]" },
        { [16, 10, 28, 28, 3], "ConvLSTM2D", "Remove the batch size 16 from [Input]" },
        { [8, 20], "RepeatVector", "Remove the batch size 8 from [Input]" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_first_axis_is_one_too_many(int[] shape, string kind, string suggestion) =>
        Assert.Contains(suggestion, Chain.Of(shape, Layer(kind)).Suggestions());

    [Fact]
    public void Layers_between_that_take_any_axes_hide_nothing() =>
        Assert.Contains(
            "Remove the batch size 32 from [Input]",
            Chain.Of(
                [32, 28, 28, 3],
                Of("Rescaling", ("Scale", new EquatableArray<double>(0.5))),
                Of("Dropout", ("Rate", 0.5)),
                conv).Suggestions());

    [Fact]
    public void A_layer_around_another_passes_it_on() =>
        Assert.Contains(
            "Remove the batch size 32 from [Input]",
            Chain.Of([32, 20, 8], Of("Bidirectional"), Of("LSTM", ("Units", 4))).Suggestions());

    [Theory]
    // A length that no batch has, the first of two equal ones, and a batch that has its size already.
    [InlineData(new[] { 25, 28, 28, 3 }, Unset.Integer)]
    [InlineData(new[] { 24, 24, 24, 1 }, Unset.Integer)]
    [InlineData(new[] { 32, 28, 28, 3 }, 5)]
    public void Other_axes_are_no_batch(int[] shape, int batchSize) =>
        Assert.DoesNotContain(Chain.Of(shape, batchSize, conv).Suggestions(), title => title.Contains("batch", StringComparison.Ordinal));

    [Fact]
    public void What_a_layer_has_made_of_the_axes_is_no_batch() =>
        Assert.DoesNotContain(
            Chain.Of(
                [32, 28, 28, 3],
                Of("Reshape", ("TargetShape", new EquatableArray<int>(32, 28, 28, 3, 1))),
                Of("Conv3D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)))).Suggestions(),
            title => title.Contains("batch", StringComparison.Ordinal));

    private static LayerSource Layer(string kind) => kind switch
    {
        "MaxPooling2D" => Of(kind),
        "LSTM" => Of(kind, ("Units", 4)),
        "RepeatVector" => Of(kind, ("N", 3)),
        _ => Of(kind, ("Filters", 4), ("KernelSize", new EquatableArray<int>(3))),
    };
}
