using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

public class AttentionTests
{
    private static readonly (string, ArgumentValue)[] heads = [("NumHeads", 2), ("KeyDim", 32)];

    private static readonly (string, ArgumentValue)[] groups = [("HeadDim", 16), ("NumQueryHeads", 4), ("NumKeyValueHeads", 2)];

    [Fact]
    public void Self_attention_projects_one_layer_four_times_and_multiplies_twice()
    {
        var layer = Report(Input("text", 200, 32), LayerSources.Of("MultiHeadAttention", heads));
        Assert.Equal(8416, layer.Parameters);
        Assert.Equal(["text[0][0]", "text[0][0]"], layer.Inbound.Select(edge => edge.ToString()));
        // four projections of 200 × 32 × 2 × 32, two products of 200 × 200 × 2 × 32
        Assert.Equal((4 * 200 * 32 * 64) + (2 * 200 * 200 * 64), layer.MultiplyAdds.Value);
    }

    [Fact]
    public void Queries_and_values_may_come_from_different_layers()
    {
        var layer = Report(
            Input("q", 10, 8),
            Input("v", 20, 6),
            Input("k", 20, 4),
            LayerSources.Of("MultiHeadAttention", [.. heads, ("Query", "q"), ("Value", "v"), ("Key", "k"), ("ValueDim", 5)]));
        Assert.Equal("(None, 10, 8)", layer.Outputs[0].ToString());
        Assert.Equal(
            [
                "query/kernel (8, 2, 32)",
                "query/bias (2, 32)",
                "key/kernel (4, 2, 32)",
                "key/bias (2, 32)",
                "value/kernel (6, 2, 5)",
                "value/bias (2, 5)",
                "attention_output/kernel (2, 5, 8)",
                "attention_output/bias (8,)",
            ],
            layer.Weights.Select(weight => $"{weight.Path} {weight.Shape}"));
    }

    [Theory]
    [InlineData("Attention")]
    [InlineData("AdditiveAttention")]
    public void An_input_without_an_axis_to_attend_over_is_named(string kind)
    {
        var problem = IsRefused("PG0201", null, null, Input("values", 20, 8), Input("scalar"), Merge(kind, ["values", "scalar"]));
        Assert.Contains(
            "expects inputs of at least rank 2 (batch included), but 'scalar' has output shape (None,)",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_is_projected_between_keys_and_values() =>
        Assert.Equal(
            ["query/kernel", "key/kernel", "gate/kernel", "value/kernel", "attention_output/kernel"],
            Report(
                Input("text", 10, 8),
                LayerSources.Of(
                    "GroupQueryAttention",
                    [.. groups, ("UseGate", true), ("UseBias", false)])).Weights.Select(weight => weight.Path));

    [Fact]
    public void An_output_shape_may_have_several_axes() =>
        Assert.Equal(
            "(None, 10, 4, 3)",
            Report(
                Input("text", 10, 8),
                LayerSources.Of("MultiHeadAttention", [.. heads, ("OutputShapeByAxis", new EquatableArray<int>(4, 3))])).Outputs[0]
                .ToString());

    [Fact]
    public void A_width_that_is_not_known_is_that_of_the_layer_that_gives_it()
    {
        var problem = IsRefused(
            "PG0202",
            null,
            "Make the input 20, 32",
            Input("q", 10, 8),
            Input("v", 20, Dim.Unknown),
            Input("k", 20, 4),
            LayerSources.Of("MultiHeadAttention", [.. heads, ("Query", "q"), ("Value", "v"), ("Key", "k")]));
        Assert.Contains("'v' has output shape (None, 20, None)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_queries_are_named_once() =>
        IsRefused(
            "PG0103",
            "Input",
            "Remove Input",
            Input("text", 10, 8),
            LayerSources.Of("MultiHeadAttention", [.. heads, ("Query", "text"), ("Input", "text")]));

    [Fact]
    public void Flash_attention_drops_nothing() =>
        IsRefused(
            "PG0141",
            "FlashAttention",
            "Remove Dropout",
            Input("text", 10, 8),
            LayerSources.Of("GroupQueryAttention", [.. groups, ("FlashAttention", true), ("Dropout", 0.1)]));

    [Fact]
    public void Flash_attention_gives_no_scores() =>
        IsRefused(
            "PG0141",
            "FlashAttention",
            "Remove FlashAttention",
            Input("text", 10, 8),
            LayerSources.Of("GroupQueryAttention", [.. groups, ("FlashAttention", true), ("ReturnAttentionScores", true)]));

    [Fact]
    public void Key_value_heads_divide_the_query_heads() =>
        IsRefused(
            "PG0142",
            "NumKeyValueHeads",
            "Set NumKeyValueHeads to 4",
            Input("text", 10, 8),
            LayerSources.Of("GroupQueryAttention", ("HeadDim", 16), ("NumQueryHeads", 12), ("NumKeyValueHeads", 5)));

    [Fact]
    public void A_window_of_nothing_is_refused() =>
        IsRefused(
            "PG0101",
            "SlidingWindow",
            "Set SlidingWindow to 1",
            Input("text", 10, 8),
            LayerSources.Of("MultiHeadAttention", [.. heads, ("SlidingWindow", 0)]));

    [Fact]
    public void Scores_are_a_second_output() =>
        Assert.Equal(
            ["(None, 10, 6)", "(None, 10, 20)"],
            Report(
                Input("q", 10, 8),
                Input("v", 20, 6),
                Input("k", 20, 8),
                Merge("Attention", ["q", "v", "k"], ("ReturnAttentionScores", true))).Outputs.Select(output => output.ToString()));

    [Fact]
    public void Attention_multiplies_queries_with_keys_and_scores_with_values() =>
        Assert.Equal(
            (10 * 20 * 8) + (10 * 20 * 6),
            Report(Input("q", 10, 8), Input("v", 20, 6), Input("k", 20, 8), Merge("Attention", ["q", "v", "k"])).MultiplyAdds.Value);

    [Fact]
    public void A_dropout_behind_attention_has_the_name_that_Keras_gives_it() =>
        Assert.Equal(
            "dropout_1",
            Report(Input("text", 10, 8), LayerSources.Of("MultiHeadAttention", heads), LayerSources.Of("Dropout", ("Rate", 0.1))).Name);
}
