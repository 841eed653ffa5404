using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>Advice holds of every layer that its reason holds of.</summary>
public class CompletenessTests
{
    private static readonly int[] vector = [16];
    private static readonly int[] image = [28, 28, 3];
    private static readonly (string, ArgumentValue) three = ("KernelSize", new EquatableArray<int>(3));
    private static readonly LayerSource embedding = Layer("Embedding", ("InputDim", 100), ("OutputDim", 8));

    public static TheoryData<string> Fractions => new(
        "BatchNormalization", "LayerNormalization", "RMSNormalization", "UnitNormalization", "Normalization", "LayerScale",
        "GroupNormalization",
        "Dropout", "GaussianNoise", "Rescaling", "EinsumDense", "ReversibleEmbedding");

    public static TheoryData<string> WholeNumbers =>
        new(
            "CategoryEncoding",
            "Discretization",
            "Reshape",
            "Permute",
            "Identity",
            "Masking",
            "MaxPooling1D",
            "Cropping1D",
            "ZeroPadding1D",
            "UpSampling1D");

    public static TheoryData<string> Without =>
        new(
            "ZeroPadding1D",
            "ZeroPadding2D",
            "ZeroPadding3D",
            "Cropping1D",
            "Cropping2D",
            "Cropping3D",
            "UpSampling1D",
            "UpSampling2D",
            "UpSampling3D",
            "AdaptiveAveragePooling2D",
            "Resizing",
            "CenterCrop");

    [Theory]
    [MemberData(nameof(Fractions))]
    public void Rows_are_not_picked_by_fractions(string kind) => Chain(vector, Simple(kind), embedding).Gives("PG0935", 2, null);

    [Theory]
    [MemberData(nameof(WholeNumbers))]
    public void Rows_are_picked_by_whole_numbers(string kind) => Chain([4, 8], Simple(kind), embedding).GivesNo("PG0935");

    [Fact]
    public void Fractions_come_through_layers_that_only_move_numbers()
    {
        Chain(
            [4, 8],
            Layer("AveragePooling1D", ("PoolSize", new EquatableArray<int>(2))),
            Layer("UpSampling1D"),
            embedding).Gives("PG0935", 3, null);
        var advice = GraphOf(
            SeveralLayers.Input("in", 16),
            Dense(16, ("Activation", Activation.Relu), ("Name", "dense")),
            SeveralLayers.Merge("Add", ["in", "dense"]),
            embedding).Gives("PG0935", 3, null);
        Assert.Contains("but 'dense' computes", advice.Message, StringComparison.Ordinal);
        GraphOf(
            SeveralLayers.Input("a", 16),
            SeveralLayers.Input("b", 16),
            SeveralLayers.Merge("Maximum", ["a", "b"]),
            embedding).GivesNo("PG0935");
        GraphOf(
            SeveralLayers.Input("a", 16),
            SeveralLayers.Input("b", 16),
            SeveralLayers.Merge("Average", ["a", "b"]),
            embedding).Gives("PG0935", 3, null);
    }

    [Fact]
    public void The_way_back_of_an_embedding_takes_fractions() =>
        Chain(
            [5],
            embedding,
            Layer("Dense", ("Units", 8)),
            Layer("ReversibleEmbedding", ("InputDim", 100), ("OutputDim", 8), ("Reverse", true))).GivesNo("PG0935");

    [Theory]
    [MemberData(nameof(Without))]
    public void What_gives_what_it_takes_is_taken_out(string kind)
    {
        var rank = kind.Contains("1D", StringComparison.Ordinal) ? 1 : kind.Contains("3D", StringComparison.Ordinal) ? 3 : 2;
        Chain([.. Enumerable.Repeat(8, rank), 3], WithoutEffect(kind), Dense(4)).Gives("PG0905", 1, null, $"Remove [{kind}]");
    }

    [Theory]
    [InlineData("ZeroPadding2D")]
    [InlineData("Cropping2D")]
    [InlineData("UpSampling2D")]
    [InlineData("AdaptiveAveragePooling2D")]
    [InlineData("GlobalMaxPooling2D")]
    public void A_run_of_saturated_layers_goes_through_what_has_no_weights(string kind)
    {
        var tanh = Conv(4, 3, ("Activation", Activation.Tanh), ("Padding", Padding.Same));
        LayerSource[] flat = kind == "GlobalMaxPooling2D"
            ? [Dense(4, ("Activation", Activation.Tanh)), Dense(3)]
            : [tanh, Layer("Flatten"), Dense(3)];
        var between = kind == "AdaptiveAveragePooling2D" ? Layer(kind, ("OutputSize", new EquatableArray<int>(7))) : Layer(kind);
        Chain(image, [tanh, tanh, tanh, tanh, between, .. flat]).Gives("PG0938", 6, null, "Use Relu in all of them");
    }

    [Theory]
    [InlineData("LayerNormalization")]
    [InlineData("UnitNormalization")]
    [InlineData("RMSNormalization")]
    [InlineData("GroupNormalization")]
    public void Any_normalization_ends_a_run_and_spoils_probabilities(string kind)
    {
        var normalization = Simple(kind);
        var tanh = Dense(8, ("Activation", Activation.Tanh));
        Chain(vector, tanh, tanh, tanh, tanh, normalization, tanh, Dense(3)).GivesNo("PG0938");
        Chain(vector, Dense(8, ("Activation", Activation.Softmax)), normalization, Dense(3)).Gives("PG0907", 2, null, $"Remove [{kind}]");
        Chain(vector, Dense(8), normalization, normalization, Dense(3)).Gives("PG0903", 3, null, $"Remove [{kind}]");
    }

    [Fact]
    public void Attention_stretches_nothing() =>
        GraphOf(
            SeveralLayers.Input("q", 1, 8),
            SeveralLayers.Input("v", 5, 8),
            SeveralLayers.Merge("Attention", ["q", "v"])).GivesNo("PG0922");

    [Fact]
    public void All_parts_of_a_separable_kernel_start_as_they_should()
    {
        var separable = Layer("SeparableConv2D", ("Filters", 4), three, ("Activation", Activation.Selu));
        Chain(image, separable, Layer("Flatten"), Dense(3)).Gives("PG0939", 1, "Activation", "Set DepthwiseInitializer to LecunNormal");
    }

    [Fact]
    public void Whole_maps_are_dropped_where_the_channels_stand_first()
    {
        var advice = Chain(
            [3, 28, 28],
            Conv(4, 3, ("DataFormat", DataFormat.ChannelsFirst)),
            Layer("Dropout", ("Rate", 0.5)),
            Layer("Flatten"),
            Dense(3)).Gives("PG0937", 2, null, "Use [SpatialDropout2D]");
        Assert.Contains(
            new Argument("DataFormat", DataFormat.ChannelsFirst),
            advice.Suggestions[0].Edits.OfType<Core.Model.InsertLayer>().Single().New.Arguments);
        Chain(
            [3, 28],
            Layer("Conv1D", ("Filters", 4), three, ("DataFormat", DataFormat.ChannelsFirst)),
            Layer("Dropout", ("Rate", 0.5)),
            Layer("Flatten"),
            Dense(3)).Gives("PG0937", 2, null);
    }

    [Fact]
    public void A_relu_of_a_recurrent_layer_is_taken_off_and_the_layer_stays() =>
        Chain(
            [5, 8],
            Layer("GRU", ("Units", 4), ("Activation", Activation.Relu)),
            Layer("Softmax")).Gives("PG0945", 1, "Activation", "Remove Activation");

    private static LayerSource Simple(string kind) => kind switch
    {
        "LayerScale" => Layer(kind, ("ProjectionDim", 16)),
        "GroupNormalization" => Layer(kind, ("Groups", 2)),
        "Dropout" => Layer(kind, ("Rate", 0.5)),
        "GaussianNoise" => Layer(kind, ("Stddev", 0.5)),
        "Rescaling" => Layer(kind, ("Scale", new EquatableArray<double>(0.5))),
        "EinsumDense" => Layer(kind, ("Equation", "ab,bc->ac"), ("OutputShape", new EquatableArray<int>(4))),
        "ReversibleEmbedding" => Layer(kind, ("InputDim", 100), ("OutputDim", 8)),
        "CategoryEncoding" => Layer(kind, ("NumTokens", 5)),
        "Discretization" => Layer(kind, ("BinBoundaries", new EquatableArray<double>(0.0, 1.0))),
        "Reshape" => Layer(kind, ("TargetShape", new EquatableArray<int>(8, 4))),
        "Permute" => Layer(kind, ("Dims", new EquatableArray<int>(2, 1))),
        _ => Layer(kind),
    };

    private static LayerSource WithoutEffect(string kind) => kind switch
    {
        "Resizing" or "CenterCrop" => Layer(kind, ("Height", 8), ("Width", 8)),
        "UpSampling1D" => Layer(kind, ("Size", 1)),
        _ when kind.StartsWith("UpSampling", StringComparison.Ordinal) => Layer(kind, ("Size", new EquatableArray<int>(1))),
        _ when kind.StartsWith("Adaptive", StringComparison.Ordinal) => Layer(kind, ("OutputSize", new EquatableArray<int>(8))),
        _ when kind.StartsWith("Cropping", StringComparison.Ordinal) => Layer(kind, ("Cropping", new EquatableArray<int>(0))),
        _ => Layer(kind, ("Padding", new EquatableArray<int>(0))),
    };
}
