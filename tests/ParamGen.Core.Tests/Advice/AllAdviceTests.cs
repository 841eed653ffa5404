using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>Who is given advice, and in which order.</summary>
public class AllAdviceTests
{
    [Fact]
    public void Advice_is_given_to_those_who_ask_alone()
    {
        NetworkSource source = new(new(SeveralLayers.Input("in", 16), Dense(1, ("Activation", Activation.Softmax))));
        Assert.Single(NetworkReview.Of(source).Advice);
        Assert.Empty(NetworkEvaluator.Evaluate(source).Advice);
        Assert.Equal(NetworkReview.Of(source).Report, NetworkEvaluator.Evaluate(source).Report);
    }

    [Fact]
    public void The_advice_on_a_layer_comes_by_id_and_that_on_the_layers_within_it_follows()
    {
        var recurrent = Layer("LSTM", ("Units", 4), ("Dropout", 1.5));
        NetworkSource source = new(new(
            SeveralLayers.Input("in", 28, 28, 3),
            Conv(8, 4, ("Padding", Padding.Same), ("Strides", 5)),
            Layer("BatchNormalization", ("Momentum", 0.1), ("Epsilon", 0.0), ("Axis", 1)),
            Layer("Reshape", ("TargetShape", new EquatableArray<int>(6, 48))),
            Layer("Bidirectional"),
            recurrent,
            Layer("Dropout", ("Rate", 0.0))));

        Assert.Equal(
            ["1 PG0927", "1 PG0928", "1 PG0929", "2 PG0917", "2 PG0918", "2 PG0924", "5 PG0916", "6 PG0906", "6 PG0914"],
            NetworkReview.Of(source).Advice.Select(advice => $"{advice.Layer} {advice.Rule.Id}"));
    }
}
