using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Training;

public class EmbeddingOfFractionsTests
{
    private const string Rule = "PG0935";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
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

    [Fact]
    public void Rows_are_picked_by_an_input_alone()
    {
        Chain(vector, Dense(4, relu), Layer("Reshape", ("TargetShape", new EquatableArray<int>(2, 2))), embedding).Gives(Rule, 3, null);
        Chain(vector, embedding).GivesNo(Rule);
        Chain(vector, Layer("Reshape", ("TargetShape", new EquatableArray<int>(4, 4))), embedding).GivesNo(Rule);
    }

    [Theory]
    [MemberData(nameof(Fractions))]
    public void Rows_are_not_picked_by_fractions(string kind) => Chain(vector, Simple(kind), embedding).Gives(Rule, 2, null);

    [Theory]
    [MemberData(nameof(WholeNumbers))]
    public void Rows_are_picked_by_whole_numbers(string kind) => Chain([4, 8], Simple(kind), embedding).GivesNo(Rule);

    [Fact]
    public void Fractions_come_through_layers_that_only_move_numbers()
    {
        Chain(
            [4, 8],
            Layer("AveragePooling1D", ("PoolSize", new EquatableArray<int>(2))),
            Layer("UpSampling1D"),
            embedding).Gives(Rule, 3, null);
        var advice = GraphOf(
            SeveralLayers.Input("in", 16),
            Dense(16, ("Activation", Activation.Relu), ("Name", "dense")),
            SeveralLayers.Merge("Add", ["in", "dense"]),
            embedding).Gives(Rule, 3, null);
        Assert.Contains("but 'dense' computes", advice.Message, StringComparison.Ordinal);
        GraphOf(
            SeveralLayers.Input("a", 16),
            SeveralLayers.Input("b", 16),
            SeveralLayers.Merge("Maximum", ["a", "b"]),
            embedding).GivesNo(Rule);
        GraphOf(
            SeveralLayers.Input("a", 16),
            SeveralLayers.Input("b", 16),
            SeveralLayers.Merge("Average", ["a", "b"]),
            embedding).Gives(Rule, 3, null);
    }

    [Fact]
    public void The_way_back_of_an_embedding_takes_fractions() =>
        Chain(
            [5],
            embedding,
            Layer("Dense", ("Units", 8)),
            Layer("ReversibleEmbedding", ("InputDim", 100), ("OutputDim", 8), ("Reverse", true))).GivesNo(Rule);

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
}
