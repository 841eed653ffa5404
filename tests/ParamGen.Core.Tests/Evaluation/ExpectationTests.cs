using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Evaluation;

public class ExpectationTests
{
    [Fact]
    public void Other_parameters_than_expected_are_refused_and_the_right_count_is_written()
    {
        var problem = SeveralLayers.IsRefused(
            "PG0411",
            "ExpectedParameters",
            "Expect 448 parameters",
            SeveralLayers.Input("in", 28, 28, 3),
            Conv(16, 3, ("ExpectedParameters", 432L)));
        Assert.Equal("conv2d: has 3 × 3 × 3 × 16 + 16 = 448 parameters, but 432 are expected", problem.Message);
    }

    [Fact]
    public void Another_shape_than_expected_is_refused_and_the_right_one_is_written()
    {
        var problem = SeveralLayers.IsRefused(
            "PG0412",
            "ExpectedOutput",
            "Expect (26, 26, 16)",
            SeveralLayers.Input("in", 28, 28, 3),
            Conv(16, 3, ("ExpectedOutput", Sizes(28, 28, 16))));
        Assert.Equal("conv2d: the output shape is (26, 26, 16), but (28, 28, 16) is expected", problem.Message);
    }

    [Fact]
    public void An_unknown_size_is_expected_as_such()
    {
        Assert.Empty(Problems(SeveralLayers.Input("in", Dim.Unknown, 8), Dense(3, ("ExpectedOutput", Sizes(Dim.Unknown, 3)))));
        SeveralLayers.IsRefused(
            "PG0412",
            "ExpectedOutput",
            "Expect (None, 3)",
            SeveralLayers.Input("in", Dim.Unknown, 8),
            Dense(3, ("ExpectedOutput", Sizes(10, 3))));
    }

    [Fact]
    public void Every_wrong_expectation_is_reported_and_what_follows_is_judged() => Assert.Equal(
        ["PG0411 1", "PG0411 2", "PG0203 3"],
        Problems(
            SeveralLayers.Input("in", 8, 8, 3),
            Conv(4, 3, ("ExpectedParameters", 1L)),
            Conv(4, 3, ("ExpectedParameters", 2L)),
            Conv(4, 9)).Select(problem => $"{problem.Rule.Id} {problem.Layer}"));

    [Fact]
    public void A_wrapped_layer_has_expectations_of_its_own()
    {
        Assert.Empty(Problems(
            SeveralLayers.Input("in", 10, 8),
            Layer("TimeDistributed"),
            Dense(3, ("ExpectedParameters", 27L), ("ExpectedOutput", Sizes(3)))));
        var problem = Assert.Single(Problems(
            SeveralLayers.Input("in", 10, 8),
            Layer("TimeDistributed"),
            Dense(3, ("ExpectedParameters", 1L))));
        Assert.Equal(("PG0411", 2, "ExpectedParameters"), (problem.Rule.Id, problem.Layer, problem.Argument));
    }

    [Fact]
    public void A_further_call_has_expectations_of_its_own() => Assert.Equal(
        ["PG0412 4"],
        Problems(
            SeveralLayers.Input("long", 10, 8),
            SeveralLayers.Input("short", 5, 8),
            Dense(3, ("Name", "dense"), ("Input", "long"), ("ExpectedOutput", Sizes(10, 3))),
            Layer("Shared", ("Layer", "dense"), ("Input", "short"), ("ExpectedOutput", Sizes(5, 3))),
            Layer("Shared", ("Layer", "dense"), ("Input", "short"), ("ExpectedOutput", Sizes(10, 3))))
                .Select(problem => $"{problem.Rule.Id} {problem.Layer}"));

    [Fact]
    public void A_model_within_keeps_its_expectations_where_its_unknown_sizes_are_filled_in()
    {
        var model = new NetworkSource(new(
            SeveralLayers.Input("in", Dim.Unknown, 8),
            Dense(3, ("ExpectedOutput", Sizes(Dim.Unknown, 3)))))
        { Name = "Encoder" };
        var evaluation = NetworkEvaluator.Evaluate(new(new(
            SeveralLayers.Input("in", 10, 8),
            new LayerSource("Use", default) { Model = model })));
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        Assert.Equal("(None, 10, 3)", evaluation.Report!.Outputs[0].ToString());
    }

    private static EquatableArray<Problem> Problems(params LayerSource[] layers) => NetworkEvaluator.Evaluate(new(layers)).Problems;

    private static EquatableArray<int> Sizes(params int[] sizes) => new(sizes);
}
