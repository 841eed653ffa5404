using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

/// <summary>Another input is suggested where the layers after it take it, and it is enough.</summary>
public class InputSuggestionTests
{
    private static readonly (string, ArgumentValue) three = ("KernelSize", new EquatableArray<int>(3));

    [Fact]
    public void Channels_that_are_not_known_are_given_where_they_stand()
    {
        (string, ArgumentValue) first = ("DataFormat", DataFormat.ChannelsFirst);
        Assert.Equal(
            ["Make the input None, None, 3"],
            Chain.Of([Dim.Unknown, Dim.Unknown, Dim.Unknown], Of("Conv2D", ("Filters", 4), three)).Suggestions());
        Assert.Equal(
            ["Make the input 32, None, None"],
            Chain.Of([Dim.Unknown, Dim.Unknown, Dim.Unknown], Of("Conv2D", ("Filters", 4), three, first)).Suggestions());
        // The steps stand before the channels.
        Assert.Equal(
            ["Make the input None, 32, 10"],
            Chain.Of([Dim.Unknown, Dim.Unknown, 10], Of("ConvLSTM1D", ("Filters", 4), three, first)).Suggestions());
        Assert.Equal(
            ["Make the input 32, None, 8"],
            Chain.Of([Dim.Unknown, Dim.Unknown, 8], Of("GroupNormalization", ("Groups", 4), ("Axis", 1))).Suggestions());
    }

    [Fact]
    public void What_another_layer_leaves_open_is_not_closed_by_the_input() =>
        Assert.Equal(
            [],
            Chain.Of(
                [Dim.Unknown, 8],
                Of("EinsumDense", ("Equation", "abc,cde->abde"), ("OutputShape", new EquatableArray<int>(Dim.Unknown, 4, 16))),
                Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(1)), ("DataFormat", DataFormat.ChannelsFirst)))
                    .Suggestions());

    [Fact]
    public void What_a_layer_between_refuses_is_not_suggested() =>
        Assert.DoesNotContain(
            "Remove the batch size 32 from [Input]",
            Chain.Of([32, 20, 8], Of("PReLU", ("SharedAxes", new EquatableArray<int>(1, 2, 3))), Of("LSTM", ("Units", 4))).Suggestions());
}
