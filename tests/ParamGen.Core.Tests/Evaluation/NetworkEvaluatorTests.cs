using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Evaluation;

public class NetworkEvaluatorTests
{
    [Fact]
    public void The_output_behind_the_last_is_refused() =>
        IsRefused("PG0312", "Input", "Take 'a[0][0]'", Input("in", 8), Identity("a", "in"), Identity("b", "a[0][1]"));

    [Fact]
    public void A_second_call_has_the_weights_of_the_first() =>
        IsRefused(
            "PG0310",
            null,
            null,
            Input("wide", 8),
            Input("narrow", 4),
            LayerSources.Of("Dense", ("Units", 2), ("Name", "dense"), ("Input", "wide")),
            LayerSources.Of("Shared", ("Layer", "dense"), ("Input", "narrow")));

    [Fact]
    public void An_input_that_no_layer_takes_is_refused() =>
        IsRefused("PG0305", null, "Remove [Input]", Input("unused", 8), Input("used", 8), Identity("a", "used"));

    [Fact]
    public void A_layer_of_several_calls_is_listed_where_its_longest_way_to_an_output_puts_it()
    {
        // 'twice' is called by the long branch and, in a call that is listed first, by the short one.
        var report = NetworkEvaluator.Evaluate(new(new(
            Input("in", 8), Identity("twice", "in"), Identity("x", "twice"), Identity("y", "x"), LayerSources.Of(
                "Shared",
                ("Layer", "twice"),
                ("Input", "in")), Merge("Add", ["twice[1]", "y"], ("Name", "end"))))).Report;
        Assert.Equal(["in", "twice", "x", "y", "end"], report!.Layers.Select(layer => layer.Name));
    }

    [Fact]
    public void A_network_that_is_not_trained_has_no_trainable_weights()
    {
        var report = NetworkEvaluator.Evaluate(new(new(
            Input("in", 8),
            LayerSources.Of("Dense", ("Units", 2))))
        { Trainable = false }).Report;
        Assert.Equal([false, false], report!.Layers[^1].Weights.Select(weight => weight.Trainable));
    }

    private static LayerSource Identity(string name, string input) => LayerSources.Of("Identity", ("Name", name), ("Input", input));
}
