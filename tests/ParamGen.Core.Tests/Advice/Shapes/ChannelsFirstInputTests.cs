using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

/// <summary>Images that are written with their channels first, as in other frameworks.</summary>
public class ChannelsFirstInputTests
{
    private const string Rule = "PG0947";
    private const string AllFirst = "Use DataFormat.ChannelsFirst in all layers";

    private static readonly (string, ArgumentValue) first = ("DataFormat", DataFormat.ChannelsFirst);
    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    public static TheoryData<int[], string?> Shapes => new()
    {
        { [3, 224, 224], "Make the input 224, 224, 3" },
        { [1, 28, 28], "Make the input 28, 28, 1" },
        { [4, 84, 84], "Make the input 84, 84, 4" },
        { [3, 480, 640], "Make the input 480, 640, 3" },
        { [1, 64, 128], "Make the input 64, 128, 1" },
        { [3, 8, 8], "Make the input 8, 8, 3" },
        { [224, 224, 3], null },
        { [28, 28, 1], null },
        // Features of maps, a row of readings, and a small board.
        { [8, 8, 16], null },
        { [1, 128, 9], null },
        { [1, 3000, 64], null },
        { [3, 3, 3], null },
        { [4, 6, 6], null },
        // As many channels as nobody has.
        { [2, 64, 64], null },
        { [3, Dim.Unknown, 64], null },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_input_looks_like_images_or_not(int[] shape, string? suggestion)
    {
        var network = Chain(shape, Conv(8, 3, same), Layer("GlobalAveragePooling2D"), Dense(3));
        if (suggestion is null)
            network.GivesNo(Rule);
        else
            network.Gives(Rule, 0, "Shape", suggestion, AllFirst);
    }

    [Fact]
    public void The_message_says_what_is_taken_for_the_channels() =>
        Assert.Equal(
            "in: (None, 3, 32, 48) looks like images with channels first, but 'conv2d' takes the last axis as the channels: 48 of them "
                + "instead of 3; use [Input(32, 48, 3)], or DataFormat.ChannelsFirst in all layers",
            Chain([3, 32, 48], Conv(8, 3, same)).Gives(Rule, 0, "Shape", "Make the input 32, 48, 3", AllFirst).Message);

    [Fact]
    public void Layers_that_keep_the_axes_stand_between() =>
        Chain(
            [3, 64, 64],
            Layer("Rescaling", ("Scale", new EquatableArray<double>(1.0 / 255))),
            Layer("BatchNormalization"),
            Layer("MaxPooling2D", same),
            Layer("Flatten"),
            Dense(3))
            .Gives(Rule, 0, "Shape", "Make the input 64, 64, 3", AllFirst);

    [Fact]
    public void Whoever_says_that_the_channels_stand_first_knows_it()
    {
        Chain([3, 64, 64], Conv(8, 3, first), Layer("GlobalAveragePooling2D", first)).GivesNo(Rule);
        Chain([3, 64, 64], Layer("RandomFlip", first), Conv(8, 3, first)).GivesNo(Rule);
    }

    [Fact]
    public void What_is_no_image_is_let_be()
    {
        Chain([3, 64, 64], Layer("Flatten"), Dense(3)).GivesNo(Rule);
        Chain([3, 64, 64], Layer("ConvLSTM1D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)))).GivesNo(Rule);
        Chain([3, 64, 64], Layer("TimeDistributed"), Layer("LSTM", ("Units", 4))).GivesNo(Rule);
    }

    [Fact]
    public void All_layers_follow_where_the_channels_stay_first()
    {
        var advice = GraphOf(
            SeveralLayers.Input("in", 3, 64, 64),
            Conv(8, 3, same, ("Name", "a")),
            Layer("BatchNormalization", ("Name", "b")),
            Conv(8, 3, same, ("Name", "c")),
            SeveralLayers.Merge("Concatenate", ["b", "c"]),
            Layer("TimeDistributed"),
            Layer("Dropout", ("Rate", 0.5)),
            Layer("GlobalAveragePooling2D"),
            Dense(3)).Gives(Rule, 0, "Shape", "Make the input 64, 64, 3", AllFirst);
        Assert.Equal(
            [(1, "DataFormat"), (2, "Axis"), (3, "DataFormat"), (4, "Axis"), (7, "DataFormat")],
            advice.Suggestions[1].Edits.Cast<SetArgument>().Select(edit => (edit.Layer!.Value, edit.Argument)));
    }

    [Fact]
    public void A_layer_of_a_block_is_not_changed_for_one_use()
    {
        var block = Layer("Use") with { Model = new(new(Conv(8, 3, same))) { IsBlock = true, Name = "Block" } };
        Chain([3, 64, 64], block, Layer("GlobalAveragePooling2D")).Gives(Rule, 0, "Shape", "Make the input 64, 64, 3");
    }

    [Fact]
    public void A_window_that_outgrows_such_an_input_is_offered_the_same()
    {
        Assert.Equal(
            ["Make the input 224, 224, 3", "Use Padding.Same", "Set KernelSize to 3, 7"],
            SingleLayer.Problem(
                [3, 224, 224],
                "Conv2D",
                ("Filters", 8),
                ("KernelSize", SingleLayer.Sizes(7))).Suggestions.Select(suggestion => suggestion.TitleText));
        Chain([3, 64, 64], Conv(8, 3, first)).GivesNo(Rule);
        Assert.DoesNotContain(
            SingleLayer.Problem([3, 5, 5], "Conv2D", ("Filters", 8), ("KernelSize", SingleLayer.Sizes(7))).Suggestions,
            suggestion => suggestion.TitleText.StartsWith("Make", StringComparison.Ordinal));
    }
}
