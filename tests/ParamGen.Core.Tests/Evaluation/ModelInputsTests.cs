using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>An input that takes what a model gives is one input for each of the model's outputs.</summary>
public class ModelInputsTests
{
    [Fact]
    public void Each_has_its_output_s_name_and_shape()
    {
        var report = Evaluate(
            Given(Model(Input("x", 10, 8), Of("LSTM", ("Units", 4), ("ReturnState", true)), Of("Flatten", ("Input", "x")))),
            Merge("Concatenate", ["lstm", "lstm_1", "lstm_2", "flatten"]));
        Assert.Equal(
            ["lstm (None, 4)", "lstm_1 (None, 4)", "lstm_2 (None, 4)", "flatten (None, 80)"],
            report.Layers.Where(layer => layer.IsInput).Select(layer => $"{layer.Name} {layer.Outputs[0]}"));
    }

    [Fact]
    public void A_further_output_does_not_take_the_name_of_another_layer()
    {
        var report = Evaluate(
            Given(Model(
                Input("x", 10, 8),
                Of("LSTM", ("Units", 4), ("ReturnState", true)),
                Of("Flatten", ("Input", "x"), ("Name", "lstm_1")))),
            Merge("Concatenate", ["lstm", "lstm_2", "lstm_3", "lstm_1"]));
        Assert.Equal("(None, 92)", report.Layers[^1].Outputs[0].ToString());
    }

    [Fact]
    public void Of_a_layer_that_is_called_twice_both_outputs_enter()
    {
        var report = Evaluate(
            Given(Model(
                Input("a", 8),
                Input("b", 8),
                Of("Dense", ("Units", 3), ("Name", "d"), ("Input", "a")),
                Of("Shared", ("Layer", "d"), ("Input", "b")))),
            Merge("Concatenate", ["d", "d_1"]));
        Assert.Equal("(None, 6)", report.Layers[^1].Outputs[0].ToString());
    }

    [Fact]
    public void A_layer_without_a_name_gets_one_that_is_free() =>
        Assert.Equal(["dense", "dense_1", "dense_3"], Evaluate(
            Given(Model(Input("x", 8), Of("Dense", ("Units", 4)))),
            Of("Dense", ("Units", 4)),
            Given(Model(Input("x", 8), Of("Identity", ("Name", "dense_2")))),
            Of("Dense", ("Units", 4), ("Input", "dense_1")),
            Merge("Concatenate", ["dense_3", "dense_2"])).Layers.Select(layer => layer.Name)
                .Where(name => name is "dense" or "dense_1" or "dense_3")
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Name", "mine", "mine", "(None, 4)")]
    [InlineData("BatchSize", 2, "dense", "(2, 4)")]
    public void An_input_of_one_output_takes_what_is_said_of_it(string argument, object value, string name, string shape)
    {
        var model = Model(Input("x", 8), Of("Dense", ("Units", 4)));
        var first = Evaluate(Given(model, (argument, ArgumentValue.Of(value)!)), Of("Identity")).Layers[0];
        Assert.Equal((name, shape), (first.Name, first.Outputs[0].ToString()));
    }

    [Fact]
    public void Several_inputs_cannot_have_one_name()
    {
        var model = Model(
            Input("x", 8),
            Of("Dense", ("Units", 4), ("Name", "a")),
            Of("Dense", ("Units", 4), ("Name", "b"), ("Input", "x")));
        IsRefused("PG0322", "Name", "Remove Name", Given(model, ("Name", "n")), Merge("Add", ["a", "b"]));
    }

    [Fact]
    public void A_refused_model_is_the_only_problem()
    {
        var problem = IsRefused("PG0101", "Units", null, Given(Model(
            Input("x", 8),
            Of(
                "Dense",
                ("Units", 0),
                ("Name", "code")))), Of(
                    "Dense",
                    ("Units", 4),
                    ("Input", "code")), Of("Shared", ("Layer", "tower")), Of("Conv2D", ("Filters", 0)) with
                    {
                        Arguments = new(new Argument("Filters", 4), new Argument("KernelSize", new EquatableArray<int>(3))),
                    });
        Assert.Equal("model/code: Units is 0; it must be at least 1", problem.Message);
        Assert.Equal([1], problem.Origin.Path);
    }

    [Fact]
    public void All_of_the_inputs_must_be_used() =>
        IsRefused(
            "PG0305",
            null,
            null,
            Given(Model(Input("x", 8), Of("Dense", ("Units", 4), ("Name", "a")), Of("Dense", ("Units", 4), ("Name", "b"), ("Input", "x")))),
            Of("Identity", ("Input", "a")));

    [Fact]
    public void The_names_that_are_offered_are_the_outputs() =>
        Assert.Equal(
            [("lstm", "InputLayer"), ("lstm_1", "InputLayer"), ("lstm_2", "InputLayer")],
            LayerNames.Of(new(new(Given(Model(Input("x", 10, 8), Of("LSTM", ("Units", 4), ("ReturnState", true)))))), isBlock: false));

    [Fact]
    public void The_note_on_the_attribute_names_them_all()
    {
        var note = NetworkEvaluator.Describe(new(new(
            Given(Model(Input("x", 10, 8), Of("GRU", ("Units", 4), ("ReturnState", true)))),
            Merge("Add", ["gru", "gru_1"]))))[0];
        Assert.Equal(["gru, gru_1", "[(None, 4), (None, 4)]", "0 parameters"], note.Texts);
    }

    private static NetworkReport Evaluate(params LayerSource[] layers)
    {
        var evaluation = NetworkEvaluator.Evaluate(new(layers));
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!;
    }

    private static NetworkSource Model(params LayerSource[] layers) => new(layers) { Name = "Model" };

    private static LayerSource Given(NetworkSource model, params (string, ArgumentValue)[] arguments) =>
        Of(Catalogue.Input, arguments) with { Model = model };
}
