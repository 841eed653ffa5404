using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>The report of a layer says what is known of it; what constants do not show can be left out.</summary>
public class LayerReportTests
{
    [Fact]
    public void The_arguments_are_those_that_were_given() =>
        Assert.Equal(
            [new Argument("Units", 4), new Argument("Activation", Activation.Relu)],
            Report(Input("x", 8), Of("Dense", ("Units", 4), ("Activation", Activation.Relu))).Arguments);

    [Fact]
    public void An_edge_names_the_layer_the_call_and_the_output() =>
        Assert.Equal(
            [new Edge("encoder", 1, 0), new Edge("x", 0, 0)],
            Report(
                Input("x", 8),
                Of("Dense", ("Units", 8), ("Name", "encoder")),
                Of("Shared", ("Layer", "encoder")),
                Merge("Add", ["encoder[1]", "x"])).Inbound);

    [Fact]
    public void A_layer_of_a_block_knows_the_blocks_around_it()
    {
        var inner = Of("Use", ("Name", "inner")) with { Model = new(new LayerSource[] { Of("Dense", ("Units", 4)) }) { IsBlock = true } };
        var outer = Of("Use") with { Model = new(new[] { inner }) { IsBlock = true, Name = "Outer" } };

        var layer = Report(Input("x", 8), outer);

        Assert.Equal(("outer_inner_dense", "outer/inner"), (layer.Name, string.Join('/', layer.BlockPath)));
    }

    [Fact]
    public void The_ordinal_is_the_number_in_the_name_that_Keras_gives()
    {
        var report = NetworkEvaluator.Evaluate(new(new EquatableArray<LayerSource>([
            Input("x", 8), Of("Dense", ("Units", 4)), Of("Dense", ("Units", 4), ("Name", "mine")), Of("Dense", ("Units", 4))]))).Report!;

        Assert.Equal([null, 0, null, 1], report.Layers.Select(layer => layer.Ordinal));
    }

    [Fact]
    public void An_edit_that_no_constant_shows_leaves_what_constants_are_made_of()
    {
        var relu = NetworkEvaluator.Evaluate(new(new[] { Input("x", 8), Of("Dense", ("Units", 4), ("Activation", Activation.Relu)) }));
        var tanh = NetworkEvaluator.Evaluate(new(new[] { Input("x", 8), Of("Dense", ("Units", 4), ("Activation", Activation.Tanh)) }));

        Assert.NotEqual(relu.Report, tanh.Report);
        Assert.Equal(relu.Report!.ForConstants(), tanh.Report!.ForConstants());
    }
}
