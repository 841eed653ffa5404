using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

/// <summary>A Dense on positions is advised against, unless something later takes the positions.</summary>
public class DenseOnPositionsTests
{
    private const string Rule = "PG0901";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] steps = [20, 9];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly LayerSource along = Layer("Conv1D", ("Filters", 8), ("KernelSize", new EquatableArray<int>(3)), relu);

    public static TheoryData<string> Takers =>
        new(
            "LSTM",
            "GRU",
            "SimpleRNN",
            "Bidirectional",
            "RNN",
            "Conv1D",
            "MaxPooling1D",
            "GlobalAveragePooling1D",
            "AdaptiveMaxPooling1D",
            "MultiHeadAttention",
            "GroupQueryAttention",
            "Permute",
            "Softmax",
            "Use");

    public static TheoryData<string> Between =>
        new(
            "Dropout",
            "SpatialDropout1D",
            "BatchNormalization",
            "LayerNormalization",
            "ReLU",
            "Activation",
            "Masking",
            "TimeDistributed",
            "GaussianNoise",
            "Dense",
            "Reshape",
            "ZeroPadding1D",
            "UpSampling1D",
            "Identity");

    [Fact]
    public void A_classifier_of_positions_is_given_one_vector()
    {
        Chain(image, Conv(16, 3, relu), Dense(10)).Gives(Rule, 2, null, "Insert [Flatten]", "Insert [GlobalAveragePooling2D]");
        Chain(image, Conv(16, 3, relu), Layer("MaxPooling2D"), Dense(10)).Gives(
            Rule,
            3,
            null,
            "Insert [Flatten]",
            "Insert [GlobalAveragePooling2D]");
        Chain(steps, along, Dense(10, relu), Dense(3)).Gives(Rule, 2, null, "Insert [Flatten]", "Insert [GlobalAveragePooling1D]");
        Chain(
            image,
            Layer("SpectralNormalization"),
            Conv(16, 3, relu),
            Dense(10)).Gives(Rule, 3, null, "Insert [Flatten]", "Insert [GlobalAveragePooling2D]");
        // What is laid out too late is laid out by then.
        Chain(
            image,
            Conv(16, 3, relu),
            Dense(10, relu),
            Layer("Flatten"),
            Dense(3)).Gives(Rule, 2, null, "Insert [Flatten]", "Insert [GlobalAveragePooling2D]");
    }

    [Fact]
    public void The_pooling_takes_the_channels_where_they_stand() =>
        Assert.Contains(
            new Argument("DataFormat", DataFormat.ChannelsFirst),
            Chain(
                [3, 28, 28],
                Conv(16, 3, relu, ("DataFormat", DataFormat.ChannelsFirst)),
                Dense(10)).Gives(
                    Rule,
                    2,
                    null,
                    "Insert [Flatten]",
                    "Insert [GlobalAveragePooling2D(DataFormat = DataFormat.ChannelsFirst)]")
                .Suggestions[1].Edits.OfType<Core.Model.InsertLayer>().Single().New.Arguments);

    [Theory]
    [MemberData(nameof(Takers))]
    public void What_takes_the_positions_is_given_them(string kind) => Chain(steps, [along, Dense(16, relu), .. Taker(kind)]).GivesNo(Rule);

    [Theory]
    [MemberData(nameof(Between))]
    public void Layers_that_keep_the_positions_stand_between(string kind)
    {
        Chain(steps, [along, Dense(8, relu), .. Kept(kind), Layer("LSTM", ("Units", 4))]).GivesNo(Rule);
        Chain(steps, [along, Dense(8, relu), .. Kept(kind), Layer("Flatten"), Dense(3)]).Has(Rule, 2);
    }

    [Fact]
    public void A_residual_stands_between() =>
        GraphOf(
            SeveralLayers.Input("in", 20, 9),
            Layer("Conv1D", ("Filters", 8), ("KernelSize", new EquatableArray<int>(3)), ("Name", "along")),
            Dense(8, relu),
            Dense(8, ("Name", "residual")),
            SeveralLayers.Merge("Add", ["along", "residual"]),
            Layer("GRU", ("Units", 4))).GivesNo(Rule);

    [Fact]
    public void One_of_two_branches_takes_the_positions() =>
        GraphOf(
            SeveralLayers.Input("in", 20, 9),
            along,
            Dense(8, relu, ("Name", "each")),
            Layer("Flatten", ("Name", "flat")),
            Layer("LSTM", ("Units", 4), ("Input", "each"), ("Name", "last")),
            SeveralLayers.Merge("Concatenate", ["flat", "last"]),
            Dense(3)).GivesNo(Rule);

    [Fact]
    public void A_single_position_that_is_no_gate_gets_the_advice() =>
        Chain(steps, along, Layer("GlobalAveragePooling1D", ("KeepDims", true)), Dense(10))
            .Gives(Rule, 3, null, "Insert [Flatten]", "Insert [GlobalAveragePooling1D]");

    [Fact]
    public void A_gate_of_a_single_position_is_let_be()
    {
        var pooling = Layer("GlobalAveragePooling2D", ("KeepDims", true));
        GraphOf(
            SeveralLayers.Input("in", 8, 8, 16),
            Conv(16, 3, relu, ("Name", "maps"), ("Padding", Padding.Same)),
            pooling,
            Dense(4, relu),
            Dense(16, ("Activation", Activation.Sigmoid), ("Name", "gate")),
            SeveralLayers.Merge("Multiply", ["maps", "gate"]),
            Layer("Flatten"),
            Dense(3)).GivesNo(Rule);
        // As a result it has axes that nobody wants.
        Chain(image, Conv(16, 3, relu), pooling, Dense(10)).Gives(Rule, 3, null, "Insert [Flatten]", "Insert [GlobalAveragePooling2D]");
    }

    private static LayerSource[] Taker(string kind) => kind switch
    {
        "LSTM" or "GRU" or "SimpleRNN" => [Layer(kind, ("Units", 4))],
        "Bidirectional" => [Layer(kind), Layer("LSTM", ("Units", 4))],
        "RNN" => [Layer(kind), Layer("GRUCell", ("Units", 4))],
        "Conv1D" => [along],
        "AdaptiveMaxPooling1D" => [Layer(kind, ("OutputSize", new EquatableArray<int>(4)))],
        "MultiHeadAttention" => [Layer(kind, ("NumHeads", 2), ("KeyDim", 8))],
        "GroupQueryAttention" => [Layer(kind, ("HeadDim", 8), ("NumQueryHeads", 2), ("NumKeyValueHeads", 1))],
        "Permute" => [Layer(kind, ("Dims", new EquatableArray<int>(2, 1))), Dense(4)],
        "Softmax" => [Layer(kind, ("Axis", 1))],
        "Use" => [Layer(kind) with { Model = new(new(SeveralLayers.Input("in", 18, 16), Layer("LSTM", ("Units", 4)))) { Name = "Last" } }],
        _ => [Layer(kind)],
    };

    private static LayerSource[] Kept(string kind) => kind switch
    {
        "Dropout" or "SpatialDropout1D" => [Layer(kind, ("Rate", 0.5))],
        "GaussianNoise" => [Layer(kind, ("Stddev", 0.5))],
        "Activation" => [Layer(kind, ("Activation", Activation.Tanh))],
        "TimeDistributed" => [Layer(kind), Dense(8, relu)],
        "Dense" => [Dense(8, relu)],
        "Reshape" => [Layer(kind, ("TargetShape", new EquatableArray<int>(9, 16)))],
        _ => [Layer(kind)],
    };
}
