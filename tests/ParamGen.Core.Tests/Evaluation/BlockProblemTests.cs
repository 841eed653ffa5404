using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>A problem within a block, or a model, says at which use it is met and which way leads to its place.</summary>
public class BlockProblemTests
{
    private static readonly LayerSource input = Input("in", 8);

    [Fact]
    public void A_problem_of_the_network_itself_has_no_way() =>
        Assert.Equal((1, "Units", 0), PlaceOf(Single(input, Dense(0))));

    [Fact]
    public void A_problem_within_a_block_leads_from_its_use()
    {
        var problem = Single(input, Dense(4), Use(Block("B", Dense(4), Dense(0))));
        Assert.Equal((2, "Units", 1), PlaceOf(problem));
        Assert.Equal([1], problem.Origin.Path);
        Assert.Equal("B", problem.Within!.Name);
        Assert.StartsWith("dense_1 (in block 'B'): ", problem.Message, StringComparison.Ordinal);
        Assert.Empty(problem.Suggestions);
    }

    [Fact]
    public void Blocks_within_blocks_lengthen_the_way()
    {
        var problem = Single(input, Use(Block("Outer", Dense(4), Use(Block("Inner", Dense(4), Dense(4), Dense(0))))));
        Assert.Equal([1, 2], problem.Origin.Path);
        Assert.StartsWith("dense_2 (in block 'Inner'): ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_do_models()
    {
        var model = new NetworkSource(new(Input("x", 8), Dense(4), Use(Block("B", Dense(0))))) { Name = "Model" };
        var problem = Single(input, Use(Block("Outer", Use(model))));
        Assert.Equal([0, 2, 0], problem.Origin.Path);
        Assert.StartsWith("model/dense (in block 'B') (in block 'Outer'): ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrapper_s_layer_is_where_it_stands()
    {
        var problem = Single(Input("in", 5, 8), Use(Block("B", Of("TimeDistributed"), Dense(0))));
        Assert.Equal([1], problem.Origin.Path);
    }

    [Fact]
    public void One_cause_is_said_once_with_all_uses_that_meet_it()
    {
        var problem = Single(
            input,
            Use(Block("B", Dense(0))),
            Use(Block("B", Dense(0)), ("Input", "in")),
            Use(Block("B", Dense(0)), ("Repeat", 3)));
        Assert.Equal(1, problem.Layer);
        Assert.Equal([2, 3], problem.Others);
    }

    [Fact]
    public void Other_layers_other_values_and_other_blocks_are_other_causes() =>
        Assert.Equal(4, NetworkEvaluator.Evaluate(new(new(
            input,
            Use(Block("B", Dense(0))),
            Use(Block("B", Dense(-1))),
            Use(Block("B", Dense(4), Dense(0))),
            Use(Block("C", Dense(0)))))).Problems.Count);

    [Fact]
    public void A_model_that_is_used_twice_says_once_what_is_wrong_with_it()
    {
        var model = new NetworkSource(new(Input("x", 8), Dense(0))) { Name = "Model" };
        var problem = Single(input, Use(model, ("Name", "a")), Use(model, ("Name", "b"), ("Input", "in")));
        Assert.Equal("a/dense: Units is 0; it must be at least 1", problem.Message);
        Assert.Equal([2], problem.Others);
    }

    [Fact]
    public void A_hundred_thousand_problems_of_one_block_are_one() =>
        Assert.Single(
            NetworkEvaluator.Evaluate(new(new(input, Use(Block("B", [.. Enumerable.Repeat(Dense(0), 1_000)]), ("Repeat", 99))))).Problems);

    [Theory]
    [InlineData("residul", "residual")]
    [InlineData("inptu", "input")]
    [InlineData("stag", "stage")]
    [InlineData("stage_dens", "stage_dense")]
    [InlineData("outsid", null)]
    public void A_name_in_a_block_is_compared_with_those_that_can_be_written_there(string typed, string? meant)
    {
        var block = Block(
            "B",
            Of("Dense", ("Units", 8), ("Name", "residual")),
            Use(Block("Inner", Dense(8)), ("Name", "stage")),
            Of("Identity", ("Input", typed)));
        var problem = Single(input, Of("Identity", ("Name", "outside")), Use(block));
        Assert.Equal(("PG0302", "Input"), (problem.Rule.Id, problem.Argument));
        Assert.Equal(
            $"identity (in block 'B'): no layer is named '{typed}'{(meant is null ? "" : $"; did you mean '{meant}'?")}",
            problem.Message);
    }

    [Fact]
    public void In_a_network_input_is_a_name_where_there_is_one()
    {
        Assert.EndsWith(
            "did you mean 'input'?",
            Single(input, Dense(8), Of("Identity", ("Input", "inputs"))).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "named 'inputs'",
            Single(input, Input("other", 8), Dense(8), Of("Identity", ("Input", "inputs"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_block_is_given_is_reported_at_its_use()
    {
        var problem = Single(
            input,
            Of("Identity", ("Name", "body")),
            Use(Block("B", Dense(4), Of("Identity", ("Input", "input"))), ("Input", "bode")));
        Assert.Equal((2, "Input", 0), PlaceOf(problem));
        Assert.Equal("b: no layer is named 'bode'; did you mean 'body'?", problem.Message);
        Assert.Equal("Take 'body'", Assert.Single(problem.Suggestions).TitleText);
    }

    [Fact]
    public void A_block_is_not_called_again()
    {
        var problem = Single(input, Use(Block("Tower", Dense(8))), Of("Shared", ("Layer", "tower")));
        Assert.Equal(("PG0324", "Layer"), (problem.Rule.Id, problem.Argument));
    }

    [Theory]
    [InlineData("Dense", "Units", 0, "PG0101", 1)]
    [InlineData("Dense", "Input", "nobody", "PG0302", 1)]
    [InlineData("Dense", "Name", "a", "PG0301", 1)]
    public void A_block_is_judged_by_itself(string kind, string argument, object value, string id, int position)
    {
        var given = new List<(string, ArgumentValue)> { (argument, ArgumentValue.Of(value)!) };
        if (argument != "Units")
            given.Add(("Units", 4));
        var problem = Assert.Single(BlockReview.Of(Block("B", Of("Identity", ("Name", "a")), Of(kind, [.. given]))));
        Assert.Equal((id, position, argument), (problem.Rule.Id, problem.Layer, problem.Argument));
    }

    [Fact]
    public void So_are_the_models_that_it_uses()
    {
        var model = new NetworkSource(new(Input("x", 8), Dense(0))) { Name = "Model" };
        var problem = Assert.Single(BlockReview.Of(Block("B", Dense(4), Of("TimeDistributed"), Use(model))));
        Assert.Equal((2, "PG0101"), (problem.Layer, problem.Rule.Id));
        Assert.Equal([1], problem.Origin.Path);
    }

    [Fact]
    public void A_block_s_layers_may_take_what_it_is_given() =>
        Assert.Empty(BlockReview.Of(Block(
            "B",
            Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3))),
            Merge("Add", ["conv2d", "input"]))));

    private static Problem Single(params LayerSource[] layers) => Assert.Single(NetworkEvaluator.Evaluate(new(layers)).Problems);

    private static (int Layer, string? Argument, int Steps) PlaceOf(Problem problem) =>
        (problem.Layer, problem.Argument, problem.Origin.Path.Count);

    private static LayerSource Dense(int units) => Of("Dense", ("Units", units));

    private static NetworkSource Block(string name, params LayerSource[] layers) => new(layers) { Name = name, IsBlock = true };

    private static LayerSource Use(NetworkSource used, params (string, ArgumentValue)[] arguments) =>
        Of("Use", arguments) with { Model = used };
}
