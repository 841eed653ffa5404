using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Evaluation;

public class BudgetTests
{
    private static readonly LayerSource[] layers =
    [
        SeveralLayers.Input("in", 28, 28, 3),
        Conv(16, 3),
        Layer("MaxPooling2D"),
        Layer("Flatten"),
        Dense(10),
    ];

    [Theory]
    [InlineData("MaxParameters", 27_498, null)]
    [InlineData("MaxParameters", 27_497, "PG0401")]
    [InlineData("MaxParameterBytes", 4 * 27_498, null)]
    [InlineData("MaxParameterBytes", (4 * 27_498) - 1, "PG0402")]
    [InlineData("MaxMultiplyAdds", (26 * 26 * 432) + 27_040, null)]
    [InlineData("MaxMultiplyAdds", (26 * 26 * 432) + 27_039, "PG0403")]
    [InlineData("MaxActivationBytes", 4 * (10_816 + 2_704), null)]
    [InlineData("MaxActivationBytes", (4 * (10_816 + 2_704)) - 1, "PG0404")]
    public void A_limit_may_be_reached_but_not_exceeded(string limit, long most, string? rule)
    {
        var evaluation = Evaluate(layers, (limit, most));
        Assert.Equal(rule, evaluation.Problems.Select(problem => problem.Rule.Id).SingleOrDefault());
        Assert.Equal(rule is null, evaluation.Report is not null);
    }

    [Fact]
    public void The_message_says_by_how_much_and_where()
    {
        var problem = Assert.Single(Evaluate(layers, ("MaxParameters", 25_000)).Problems);
        Assert.Equal(
            "Tiny: has 27,498 parameters, 2,498 more than the 25,000 allowed; most are in dense (27,050), conv2d (448)",
            problem.Message);
        Assert.Equal(("MaxParameters", -1), (problem.Argument, problem.Layer));
    }

    [Fact]
    public void Of_the_activations_the_layer_that_runs_is_named() => Assert.Equal(
        "Tiny: holds 54,080 bytes of activations per sample, 4,080 more than the 50,000 allowed; the largest are the outputs of conv2d "
            + "(43,264), max_pooling2d (10,816), while max_pooling2d runs",
        Assert.Single(Evaluate(layers, ("MaxActivationBytes", 50_000)).Problems).Message);

    [Fact]
    public void Three_of_many_contributors_are_named() => Assert.EndsWith(
        "most are in dense_3 (310), dense_2 (300), dense_1 (220)",
        Assert.Single(
            Evaluate(
                [SeveralLayers.Input("in", 9), Dense(10), Dense(20), Dense(30, ("Input", "in")), Dense(10)],
                ("MaxParameters", 1)).Problems).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("MaxMultiplyAdds")]
    [InlineData("MaxActivationBytes")]
    public void What_cannot_be_counted_cannot_be_limited(string limit)
    {
        var problem = Assert.Single(
            Evaluate([SeveralLayers.Input("in", Dim.Unknown, 8), Layer("LSTM", ("Units", 4))], (limit, 1_000_000)).Problems);
        Assert.Equal(("PG0405", limit), (problem.Rule.Id, problem.Argument));
    }

    [Fact]
    public void Every_limit_that_is_exceeded_is_reported() => Assert.Equal(
        ["PG0401", "PG0402"],
        Evaluate(
            layers,
            ("MaxParameters", 1),
            ("MaxParameterBytes", 1),
            ("MaxMultiplyAdds", 1_000_000)).Problems.Select(problem => problem.Rule.Id));

    [Fact]
    public void A_limit_that_is_not_set_limits_nothing() => Assert.NotNull(Evaluate(layers, ("MaxParameters", Unset.Integer)).Report);

    private static NetworkEvaluation Evaluate(LayerSource[] layers, params (string Limit, long Most)[] limits) =>
        NetworkEvaluator.Evaluate(new(layers)
        {
            Name = "Tiny",
            Budget = limits.Select(limit => new Argument(limit.Limit, limit.Most)).ToArray(),
        });
}
