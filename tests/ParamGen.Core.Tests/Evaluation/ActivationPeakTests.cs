using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>Every size is counted by hand, in bytes of four a number.</summary>
public class ActivationPeakTests
{
    [Fact]
    public void In_a_chain_a_layer_holds_its_input_and_its_output()
    {
        // 8 + 100 while the first runs, 100 + 50 while the second does
        var peak = Peak(SeveralLayers.Input("in", 8), Dense(100), Dense(50), Dense(10));
        Assert.Equal(("dense_1", 4 * 150L), (peak!.Layer, peak.Bytes));
    }

    [Fact]
    public void What_a_later_layer_still_takes_is_held()
    {
        // While 'b' runs: its input 'a', its output, and 'in', which the Add takes
        var peak = Peak(
            SeveralLayers.Input("in", 30),
            Dense(100, ("Name", "a")),
            Dense(30, ("Name", "b")),
            SeveralLayers.Merge("Add", ["in", "b"]));
        Assert.Equal(("b", 4 * (30 + 100 + 30L)), (peak!.Layer, peak.Bytes));
        Assert.Equal(["in 120", "a 400", "b 120"], peak.Held.Select(held => $"{held.Layer} {held.Bytes}"));
    }

    [Fact]
    public void What_is_taken_twice_by_one_layer_is_held_once()
    {
        Assert.Equal(4 * 60L, Peak(SeveralLayers.Input("in", 30), SeveralLayers.Merge("Add", ["in", "in"]))!.Bytes);
        // And let go once: what the Dense takes is held still.
        Assert.Equal(4 * 80L, Peak(SeveralLayers.Input("in", 30), SeveralLayers.Merge("Add", ["in", "in"]), Dense(50))!.Bytes);
    }

    [Fact]
    public void What_no_layer_takes_is_held_while_it_is_given_alone()
    {
        // 'side' leaves the network; while 'main' runs it is no longer counted.
        var peak = Peak(SeveralLayers.Input("in", 8), Dense(1, ("Name", "side")), Dense(100, ("Name", "main"), ("Input", "in")));
        Assert.Equal(("main", 4 * 108L), (peak!.Layer, peak.Bytes));
    }

    [Theory]
    [InlineData(DType.Float32, 4 * 8 + 4 * 100)]
    [InlineData(DType.Float64, 4 * 8 + 8 * 100)]
    [InlineData(DType.Float16, 4 * 8 + 2 * 100)]
    [InlineData(DType.MixedFloat16, 4 * 8 + 2 * 100)]
    [InlineData(DType.MixedBFloat16, 4 * 8 + 2 * 100)]
    public void Each_output_counts_by_the_type_in_which_its_layer_computes(DType type, long expected) =>
        Assert.Equal(expected, Peak(SeveralLayers.Input("in", 8), Dense(100, ("DType", type)))!.Bytes);

    [Fact]
    public void Where_a_size_is_unknown_there_is_none() => Assert.Null(Peak(SeveralLayers.Input("in", Dim.Unknown, 8), Dense(3)));

    [Fact]
    public void A_batch_size_does_not_count() => Assert.Equal(
        Peak(SeveralLayers.Input("in", 8), Dense(3))!.Bytes,
        Peak(LayerSources.Of("Input", ("Shape", new Collections.EquatableArray<int>(8)), ("BatchSize", 32)), Dense(3))!.Bytes);

    [Fact]
    public void A_model_within_costs_what_its_layers_cost_where_they_are_written_out()
    {
        LayerSource[] layers = [Dense(100, ("Name", "a")), Dense(30, ("Name", "b"))];
        var model = new NetworkSource(new([SeveralLayers.Input("x", 30), .. layers])) { Name = "Inner" };
        var use = LayerSources.Of("Use", ("Name", "inner")) with { Model = model };
        var within = Peak(SeveralLayers.Input("in", 30), use, SeveralLayers.Merge("Add", ["in", "inner"]));
        var written = Peak([SeveralLayers.Input("in", 30), .. layers, SeveralLayers.Merge("Add", ["in", "b"])]);
        Assert.Equal(("inner/b", 4 * (30 + 100 + 30L)), (within!.Layer, within.Bytes));
        Assert.Equal(written!.Bytes, within.Bytes);
    }

    [Fact]
    public void A_model_that_is_called_twice_holds_its_outputs_of_both_calls()
    {
        var model = new NetworkSource(new(SeveralLayers.Input("x", 8), Dense(50))) { Name = "Encoder" };
        var peak = Peak(
            SeveralLayers.Input("left", 8),
            SeveralLayers.Input("right", 8),
            LayerSources.Of("Use", ("Name", "encoder"), ("Input", "left")) with { Model = model },
            Layer("Shared", ("Layer", "encoder"), ("Input", "right")),
            SeveralLayers.Merge("Subtract", ["encoder", "encoder[1]"]));
        Assert.Equal(("subtract", 4 * 150L), (peak!.Layer, peak.Bytes));
    }

    [Fact]
    public void A_layer_of_several_outputs_holds_those_that_are_taken()
    {
        // LSTM(20) with its two states: 20 + 20 + 20, of which the Dense takes the first; the Dense of 100 needs 20 + 100
        var peak = Peak(
            SeveralLayers.Input("in", 5, 4),
            Layer("LSTM", ("Units", 20), ("ReturnState", true), ("Name", "lstm")),
            Dense(100, ("Input", "lstm[0][0]")));
        Assert.Equal(("dense", 4 * 120L), (peak!.Layer, peak.Bytes));
    }

    [Fact]
    public void Of_moments_that_hold_as_much_the_first_is_the_peak() =>
        Assert.Equal("a", Peak(SeveralLayers.Input("in", 50), Dense(50, ("Name", "a")), Dense(50, ("Name", "b")))!.Layer);

    [Fact]
    public void What_no_layer_takes_makes_no_later_moment_the_peak() =>
        Assert.Equal(
            "side",
            Peak(SeveralLayers.Input("in", 8), Dense(100, ("Name", "side")), Dense(50, ("Name", "main"), ("Input", "in")))!.Layer);

    private static ActivationPeak? Peak(params LayerSource[] layers)
    {
        var evaluation = NetworkEvaluator.Evaluate(new(layers));
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Peak;
    }
}
