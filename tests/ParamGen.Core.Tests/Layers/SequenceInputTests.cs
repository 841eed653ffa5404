using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

/// <summary>What is offered where images, or what a Flatten has made of them, come to a layer that goes along a sequence.</summary>
public class SequenceInputTests
{
    private static readonly (string, ArgumentValue) three = ("KernelSize", new EquatableArray<int>(3));
    private static readonly (string, ArgumentValue) first = ("DataFormat", DataFormat.ChannelsFirst);
    private static readonly LayerSource conv = Of("Conv2D", ("Filters", 16), three);

    public static TheoryData<string> Recurrent => new("SimpleRNN", "GRU", "LSTM");

    [Theory]
    [MemberData(nameof(Recurrent))]
    public void Rows_or_positions_of_an_image_are_made_steps(string kind) => Assert.Equal(
        ["Insert [Reshape(26, 416)]: each row is a step", "Insert [Reshape(676, 16)]: each position is a step"],
        Chain.Of([28, 28, 3], conv, Of(kind, ("Units", 4))).Suggestions());

    [Fact]
    public void A_wrapped_layer_is_given_them_before_its_wrapper() => Assert.Equal(
        ["Insert [Reshape(26, 416)]: each row is a step", "Insert [Reshape(676, 16)]: each position is a step"],
        Chain.Of([28, 28, 3], conv, Of("Bidirectional"), Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void Cells_are_given_them_as_well() => Assert.Equal(
        ["Insert [Reshape(26, 416)]: each row is a step", "Insert [Reshape(676, 16)]: each position is a step"],
        Chain.Of([28, 28, 3], conv, Of("RNN"), Of("GRUCell", ("Units", 4))).Suggestions());

    [Fact]
    public void Frames_of_a_film_are_made_steps() => Assert.Equal(
        ["Insert [Reshape(9, 1024)]: each frame is a step", "Insert [Reshape(576, 16)]: each position is a step"],
        Chain.Of(
            [9, 10, 10, 3],
            Of("Conv3D", ("Filters", 16), ("KernelSize", new EquatableArray<int>(1, 3, 3))),
            Of("GRU", ("Units", 4))).Suggestions());

    [Fact]
    public void Channels_that_stand_first_are_moved_to_the_end() => Assert.Equal(
        [
            "Insert [Permute(2, 3, 1)] and [Reshape(26, 416)]: each row is a step",
            "Insert [Permute(2, 3, 1)] and [Reshape(676, 16)]: each position is a step",
        ],
        Chain.Of([3, 28, 28], Of("Conv2D", ("Filters", 16), three, first), Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void As_many_steps_as_there_are_may_be_open() => Assert.Equal(
        ["Insert [Reshape(-1, 416)]: each row is a step", "Insert [Reshape(-1, 16)]: each position is a step"],
        Chain.Of([Dim.Unknown, 28, 3], conv, Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void A_single_column_has_its_rows_as_positions() => Assert.Equal(
        ["Insert [Reshape(26, 16)]: each row is a step"],
        Chain.Of([28, 3, 3], conv, Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void Where_the_features_are_open_only_positions_can_be_steps() => Assert.Equal(
        ["Insert [Reshape(-1, 16)]: each position is a step"],
        Chain.Of([28, Dim.Unknown, 3], conv, Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void An_image_is_a_sequence_of_its_rows() =>
        Chain.Of([28, 28, 1], Of("LSTM", ("Units", 4))).IsRefused("PG0201", 1, null, "Insert [Reshape(28, 28)]: each row is a step");

    [Theory]
    [MemberData(nameof(Recurrent))]
    public void What_a_Flatten_has_laid_out_is_made_steps_in_its_place(string kind) => Assert.Equal(
        [
            "Replace the [Flatten] with [Reshape(26, 416)]: each row is a step",
            "Replace the [Flatten] with [Reshape(676, 16)]: each position is a step",
            "Insert a [Reshape] that makes each number a step",
        ],
        Chain.Of([28, 28, 3], conv, Of("Flatten"), Of(kind, ("Units", 4))).Suggestions());

    [Fact]
    public void A_Flatten_of_steps_is_taken_out() => Assert.Equal(
        ["Remove the [Flatten] before", "Insert a [Reshape] that makes each number a step"],
        Chain.Of([20, 8], Of("Flatten"), Of("LSTM", ("Units", 4))).Suggestions());

    [Fact]
    public void A_convolution_along_steps_is_given_the_same()
    {
        var along = Of("Conv1D", ("Filters", 4), three);
        Assert.Equal(
            ["Remove the [Flatten] before", "Insert a [Reshape] that adds an axis of one channel"],
            Chain.Of([20, 8], Of("Flatten"), along).Suggestions());
        Assert.Equal(
            [
                "Replace the [Flatten] with [Reshape(28, 84)]: each row is a step",
                "Replace the [Flatten] with [Reshape(784, 3)]: each position is a step",
                "Insert a [Reshape] that adds an axis of one channel",
            ],
            Chain.Of([28, 28, 3], Of("Flatten"), along).Suggestions());
        Assert.Equal(
            [
                "Apply the layer to every step: insert [TimeDistributed]",
                "Insert [Reshape(28, 84)]: each row is a step",
                "Insert [Reshape(784, 3)]: each position is a step",
            ],
            Chain.Of([28, 28, 3], along).Suggestions());
    }

    [Fact]
    public void A_Flatten_of_a_block_stays()
    {
        var block = Of("Use") with { Model = new(new(Of("Flatten"))) { IsBlock = true, Name = "Block" } };
        Assert.Equal(
            ["Insert a [Reshape] that makes each number a step"],
            Chain.Of([20, 8], block, Of("LSTM", ("Units", 4))).Suggestions());
    }

    [Fact]
    public void A_Flatten_before_a_convolution_is_taken_out_where_that_is_enough()
    {
        Assert.Equal(["Remove the [Flatten] before"], Chain.Of([28, 28, 3], Of("Flatten"), conv).Suggestions());
        // A film is not an image.
        Assert.Equal([], Chain.Of([5, 28, 28, 3], Of("Flatten"), conv).Suggestions());
    }
}
