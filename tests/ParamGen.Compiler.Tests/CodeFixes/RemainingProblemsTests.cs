using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>A change is offered for what comes of the whole network, and carried out where the network begins, or around it.</summary>
public class RemainingProblemsTests
{
    private const string Net =
        """
        [Input(100, 100, 1)]
        [Conv2D(8, 3, Padding = Padding.Same, Activation = Activation.Relu, Name = "a")]
        [MaxPooling2D(2)]
        [Conv2D(16, 3, Padding = Padding.Same, Activation = Activation.Relu, Name = "b")]
        [MaxPooling2D(2)]
        [MaxPooling2D(2)]
        [UpSampling2D(2, Name = "up")]
        [Concatenate("b", "up")]
        public partial class Model;
        """;

    [Fact]
    public void A_way_down_and_up_that_does_not_meet_names_the_size_that_would() => Assert.Equal(
        "concatenate: 'b' has output shape (None, 50, 50, 16) and 'up' has (None, 24, 24, 16): 50 and 24 on axis 1, 50 and 24 on axis "
            + "2; inputs concatenated on axis -1 must be equal on all other axes; the strides before divide the input by 8, so use "
            + "sizes that are multiples of 8, such as (104, 104, 1)",
        Compile.Run(Net).Message());

    [Fact]
    public async Task A_way_down_and_up_that_meets_but_for_the_input_gets_another_input()
    {
        var meeting = Net.Replace("[UpSampling2D(2, Name", "[UpSampling2D(4)] [UpSampling2D(1, Name", StringComparison.Ordinal)
            .Replace("\"b\", \"up\"", "\"a\", \"up\"", StringComparison.Ordinal)
            .Replace("UpSampling2D(1", "UpSampling2D(2", StringComparison.Ordinal);
        var offered = await Fixes.OfferedAsync(meeting);
        Assert.Equal(
            ["Make the input 104, 104, 1, whose sizes come out even", "Crop 'a' to the size of 'up'", "Pad 'up' to the size of 'a'"],
            offered.Select(fix => fix.Title));
        Assert.All(offered, fix => Assert.Equal("", Compile.Run(fix.Source).Refusals));
        Assert.Contains("[Input(104, 104, 1)]", offered[0].Source, StringComparison.Ordinal);
    }

    [Theory]
    // Three groups divide the filters, but not what enters.
    [InlineData("[Input(28, 28, 4)] [Conv2D(6, 3, Groups = 4)]", "Set Filters to 8")]
    // A second layer of the same kind is hidden behind the first, which is to be mended all the same.
    [InlineData("[Input(10, 8)] [LSTM(4)] [LSTM(4)] [LSTM(4)]", "Set ReturnSequences = true on 'lstm'")]
    [InlineData(
        "[Input(24, 24, 3)] [Conv2D(8, 3)] [MaxPooling2D(4)] [Conv2D(8, 7)]",
        "Use Padding.Same",
        "Set KernelSize to 5",
        "Remove 'max_pooling2d'")]
    [InlineData(
        "[Input(24, 24, 3)] [Conv2D(8, 3, Strides = 4)] [MaxPooling2D(2)] [Conv2D(8, 7)]",
        "Use Padding.Same",
        "Set KernelSize to 3",
        "Use a stride of 1 in 'conv2d'")]
    [InlineData(
        "[Input(Dim.Unknown, Dim.Unknown, 3)] [Flatten] [Dense(10)]",
        "Replace the [Flatten] with [GlobalAveragePooling2D]",
        "Make the input 32, 32, 3")]
    [InlineData("[Input(Dim.Unknown, Dim.Unknown)] [LSTM(10)]", "Make the input None, 32")]
    [InlineData("[Input(Dim.Unknown, Dim.Unknown, Dim.Unknown)] [Conv2D(8, 3)]", "Make the input None, None, 3")]
    // Steps of images, a batch size that stands among the axes, and channels that stand before the others.
    [InlineData(
        "[Input(28, 28, 3)] [Conv2D(16, 3)] [LSTM(4)]",
        "Insert [Reshape(26, 416)]: each row is a step",
        "Insert [Reshape(676, 16)]: each position is a step")]
    [InlineData(
        "[Input(28, 28, 3)] [Flatten] [GRU(4)]",
        "Replace the [Flatten] with [Reshape(28, 84)]: each row is a step",
        "Replace the [Flatten] with [Reshape(784, 3)]: each position is a step",
        "Insert a [Reshape] that makes each number a step")]
    [InlineData(
        "[Input(3, 28, 28)] [Conv2D(16, 3, DataFormat = DataFormat.ChannelsFirst)] [Bidirectional] [LSTM(4)]",
        "Insert [Permute(2, 3, 1)] and [Reshape(26, 416)]: each row is a step",
        "Insert [Permute(2, 3, 1)] and [Reshape(676, 16)]: each position is a step")]
    [InlineData(
        "[Input(20, 8)] [Flatten] [Conv1D(4, 3)]",
        "Remove the [Flatten] before",
        "Insert a [Reshape] that adds an axis of one channel")]
    [InlineData(
        "[Input(32, 28, 28, 3)] [Conv2D(16, 3)]",
        "Apply the layer to every step: insert [TimeDistributed]",
        "Remove the batch size 32 from [Input]")]
    [InlineData(
        "[Input(3, 224, 224)] [Conv2D(64, 7, Strides = 2)]",
        "Make the input 224, 224, 3",
        "Use Padding.Same",
        "Set KernelSize to 3, 7")]
    [InlineData("[Input(20, 8)] [LSTM(4, ReturnSequences = true)] [Dropout(0.5)] [RepeatVector(3)]", "Take the last step of 'lstm' alone")]
    [InlineData("[Input(8)] [SpatialDropout1D(0.2)]", "Use [Dropout]")]
    [InlineData("[Input(8, 8)] [SpatialDropout2D(0.2)]", "Use [SpatialDropout1D]")]
    public async Task What_is_offered_is_right_for_the_network(string layers, params string[] titles)
    {
        var offered = await Fixes.OfferedAsync($"{layers} partial class Model {{ }}");
        Assert.Equal(titles, offered.Select(fix => fix.Title));
        Assert.All(offered, fix => Assert.Empty(Compile.Run(fix.Source).Errors));
    }

    [Fact]
    public async Task Advice_is_offered_no_way_out_that_breaks_what_follows()
    {
        // Behind a Flatten there are no rows to enlarge.
        Assert.Empty(await Fixes.OfferedAsync("[Input(28, 28, 3)] [Conv2D(16, 3)] [Dense(8)] [UpSampling2D(2)] partial class Model { }"));
        Assert.Equal(
            2,
            (await Fixes.OfferedAsync("[Input(28, 28, 3)] [Conv2D(16, 3)] [Dense(8)] [Dropout(0.5)] partial class Model { }")).Count);
    }

    [Fact]
    public async Task A_change_that_breaks_another_branch_is_not_offered()
    {
        const string net =
            """
            [Input(28, 28, Name = "rows")]
            [LSTM(4, Name = "steps", Input = "rows")]
            [Conv2D(4, 3, Input = "rows"), Flatten(Name = "maps")]
            [Concatenate("steps", "maps")]
            public partial class Model;
            """;
        Assert.Equal(["Insert a [Reshape] that adds an axis of one channel"], (await Fixes.OfferedAsync(net)).Select(fix => fix.Title));
    }

    [Fact]
    public Task Steps_are_made_of_channels_that_stand_first() => Fixes.VerifyAsync<SuggestionFix>(
        """
        [Input(3, 28, 28)]
        [Conv2D(16, 3, DataFormat = DataFormat.ChannelsFirst)]
        [Flatten] // one vector
        [{|PG0201:LSTM|}(4)]
        partial class Model { }
        """,
        """
        [Input(3, 28, 28)]
        [Conv2D(16, 3, DataFormat = DataFormat.ChannelsFirst)]
        [Permute(2, 3, 1), Reshape(26, 416)] // one vector
        [LSTM(4)]
        partial class Model { }
        """);

    [Fact]
    public Task All_layers_take_their_channels_first() => Fixes.VerifyAsync<SuggestionFix>(
        """
        [Input({|PG0947:3, 32, 32|})]
        [Conv2D(16, 3, Padding = Padding.Same, UseBias = false), BatchNormalization, ReLU]
        [MaxPooling2D(2)]
        [GlobalAveragePooling2D]
        [Dense(10)]
        partial class Model { }
        """,
        """
        [Input(3, 32, 32)]
        [Conv2D(16, 3, Padding = Padding.Same, UseBias = false, DataFormat = DataFormat.ChannelsFirst), BatchNormalization(Axis = 1), ReLU]
        [MaxPooling2D(2, DataFormat = DataFormat.ChannelsFirst)]
        [GlobalAveragePooling2D(DataFormat = DataFormat.ChannelsFirst)]
        [Dense(10)]
        partial class Model { }
        """,
        choice: 1);

    [Fact]
    public Task An_input_is_put_before_the_layers_and_comments_stay() => Fixes.VerifyAsync<SuggestionFix>(
        """
        // digits
        [{|PG0303:Flatten|}] // one vector
        [Input(28, 28, 1, DType = DType.Float16)]
        [Dense(10)] // classes
        partial class Model { }
        """,
        """
        // digits
        [Input(28, 28, 1, DType = DType.Float16)]
        [Flatten] // one vector
        [Dense(10)] // classes
        partial class Model { }
        """);

    [Fact]
    public Task A_budget_is_raised_where_it_is_asked_for() => Fixes.VerifyAsync<OneByOneFix>(
        """
        [Budget({|PG0401:MaxParameters = 400|})] // small
        [Input(4)] [Dense(100)]
        partial class Model { }

        [Input(4)] [Dense(100)]
        [Budget(MaxMultiplyAdds = 500, {|PG0401:MaxParameters = 499|})]
        partial class Other { }
        """,
        """
        [Budget(MaxParameters = 500)] // small
        [Input(4)] [Dense(100)]
        partial class Model { }

        [Input(4)] [Dense(100)]
        [Budget(MaxMultiplyAdds = 500, MaxParameters = 500)]
        partial class Other { }
        """);

    [Fact]
    public async Task A_budget_of_a_model_in_a_file_is_raised()
    {
        var offered = await Fixes.OfferedAsync(
            "[KerasModel(\"lenet5.json\")] [Budget(MaxParameters = 5)] partial class Model { }",
            null,
            TextFile.Oracle("lenet5"));
        Assert.Equal(
            [("Raise MaxParameters to 61,706", "[KerasModel(\"lenet5.json\")] [Budget(MaxParameters = 61706)] partial class Model { }")],
            offered);
    }

    [Fact]
    public Task A_layer_that_has_made_the_input_small_is_taken_out_with_its_line() => Fixes.VerifyAsync<SuggestionFix>(
        """
        [Input(24, 24, 3)]
        [Conv2D(8, 3)]
        [MaxPooling2D(4)]
        [Conv2D(8, {|PG0203:7|})] // large
        partial class Model { }
        """,
        """
        [Input(24, 24, 3)]
        [Conv2D(8, 3)]
        [Conv2D(8, 7)] // large
        partial class Model { }
        """,
        choice: 2,
        isOneByOne: true);
}
