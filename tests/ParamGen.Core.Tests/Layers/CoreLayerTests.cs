using ParamGen.Core.Collections;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class CoreLayerTests
{
    [Fact]
    public void An_adapter_excludes_a_constraint_of_the_table() =>
        IsRefused(
            "PG0111",
            "LoraRank",
            "Remove LoraRank",
            [10],
            "Embedding",
            ("InputDim", 100),
            ("OutputDim", 8),
            ("LoraRank", 2),
            ("EmbeddingsConstraint", Constraint.NonNeg));

    [Fact]
    public void An_adapter_needs_tied_weights() =>
        IsRefused(
            "PG0144",
            "LoraRank",
            "Remove LoraRank",
            [10],
            "ReversibleEmbedding",
            ("InputDim", 100),
            ("OutputDim", 8),
            ("LoraRank", 2),
            ("TieWeights", false));

    [Fact]
    public void The_numbers_of_a_table_fill_it() =>
        IsRefused(
            "PG0102",
            "Weights",
            null,
            [10],
            "Embedding",
            ("InputDim", 2),
            ("OutputDim", 2),
            ("Weights", new EquatableArray<double>(1, 2, 3)));

    [Fact]
    public void The_scale_of_a_variance_is_above_0() =>
        IsRefused(
            "PG0110",
            "KernelInitializerArguments",
            "Remove KernelInitializerArguments",
            [8],
            "Dense",
            ("Units", 4),
            ("KernelInitializer", Initializer.VarianceScaling),
            ("KernelInitializerArguments", new EquatableArray<double>(0)));

    [Fact]
    public void A_table_used_backwards_scores_each_row()
    {
        var layer = Report([10, 8], "ReversibleEmbedding", ("InputDim", 100), ("OutputDim", 8), ("Reverse", true));
        Assert.Equal(("(None, 10, 100)", 800, 10 * 8 * 100), (layer.Outputs[0].ToString(), layer.Parameters, layer.MultiplyAdds.Value));
    }

    [Fact]
    public void A_table_used_backwards_takes_its_own_width() =>
        IsRefused("PG0240", "OutputDim", null, [10, 9], "ReversibleEmbedding", ("InputDim", 100), ("OutputDim", 8), ("Reverse", true));

    [Theory]
    [InlineData("ab,bc")]
    [InlineData("ab, bc->ac")]
    [InlineData("...ab,bc->ac")]
    [InlineData("a...,ab->b...")]
    [InlineData("ab,bc->ad")]
    [InlineData("ab,bcd->ac")]
    [InlineData("ab,bc->acc")]
    public void An_equation_that_is_none_is_refused(string equation) =>
        IsRefused("PG0143", "Equation", null, [8], "EinsumDense", ("Equation", equation), ("OutputShape", Sizes(4)));

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    public void A_bias_stands_on_axes_of_the_output(string axes) =>
        IsRefused(
            "PG0143",
            "BiasAxes",
            "Remove BiasAxes",
            [8],
            "EinsumDense",
            ("Equation", "ab,bc->ac"),
            ("OutputShape", Sizes(4)),
            ("BiasAxes", axes));

    [Fact]
    public void A_size_below_the_unknown_one_is_refused() =>
        IsRefused(
            "PG0108",
            "OutputShape",
            "Set OutputShape to -1, 4",
            [10, 8],
            "EinsumDense",
            ("Equation", "abc,cd->abd"),
            ("OutputShape", Sizes(-1, -4)));

    [Fact]
    public void An_output_shape_keeps_the_input() =>
        IsRefused(
            "PG0238",
            "OutputShape",
            "Set OutputShape to -1, 4",
            [10, 8],
            "EinsumDense",
            ("Equation", "abc,cd->abd"),
            ("OutputShape", Sizes(9, 4)));

    [Fact]
    public void An_adapter_of_an_equation_splits_the_last_axis() =>
        Assert.Equal(
            ["kernel (8, 2, 4)", "lora_kernel_a (8, 2, 3)", "lora_kernel_b (3, 4)"],
            Report(
                [8],
                "EinsumDense",
                ("Equation", "ab,bcd->acd"),
                ("OutputShape", Sizes(2, 4)),
                ("LoraRank", 3)).Weights.Select(weight => $"{weight.Path} {weight.Shape}"));

    [Fact]
    public void An_equation_multiplies_along_all_its_axes() =>
        Assert.Equal(
            10 * 8 * 2 * 4,
            Report([10, 8], "EinsumDense", ("Equation", "...x,xyz->...yz"), ("OutputShape", Sizes(2, 4))).MultiplyAdds.Value);

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public void Weights_of_an_embedding_are_as_many_as_its_table_has(int count) =>
        IsRefused(
            "PG0102",
            "Weights",
            null,
            [10],
            "Embedding",
            ("InputDim", 3),
            ("OutputDim", 2),
            ("Weights", new EquatableArray<double>(new double[count])));
}
