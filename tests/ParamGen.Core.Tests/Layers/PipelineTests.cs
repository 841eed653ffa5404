using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

public class PipelineTests
{
    private static readonly LayerSource dense = Of("Dense", ("Units", 3));

    [Fact]
    public void Each_layer_takes_what_the_one_before_gives()
    {
        var chain = Chain.Of([8, 8, 3], Pipeline(3), Of("Resizing", ("Height", 4), ("Width", 5)), Of("Flatten"), dense);
        Assert.Equal("(None, 3)", chain.Outputs());
        Assert.Equal(["dense/kernel", "dense/bias"], chain.Paths());
        Assert.Equal((4 * 5 * 3 * 3) + 3, chain.Report().Parameters);
        Assert.Equal(4 * 5 * 3 * 3, chain.Report().MultiplyAdds.Value);
    }

    [Fact]
    public void What_follows_is_behind_it() =>
        Assert.Equal(
            "(None, 3, 8)",
            Chain.Of([8, 3], Pipeline(1), Of("Identity"), Of("Permute", ("Dims", new EquatableArray<int>(2, 1)))).Outputs());

    [Fact]
    public void A_wrapper_counts_as_one_with_what_it_wraps() =>
        Assert.Equal(
            "(None, 5, 3)",
            Chain.Of([5, 4], Pipeline(2), Of("TimeDistributed"), Pipeline(2), Of("Identity"), dense, Of("Identity")).Outputs());

    [Theory]
    [InlineData(1, "pipeline: [Pipeline] wraps the layer that follows it, but there is none; put a layer after it")]
    [InlineData(2, "pipeline: [Pipeline] wraps the 2 layers that follow it, but there is none; put as many layers after it")]
    public void There_are_as_many_layers_as_it_takes(int count, string message) =>
        Assert.Equal(message, Assert.Single(NetworkEvaluator.Evaluate(new(new LayerSource[]
        {
            SeveralLayers.Input("in", 4), Pipeline(count),
        })).Problems).Message);

    [Fact]
    public void It_takes_a_layer_at_least()
    {
        Chain.Of([4], Pipeline(0), dense).IsRefused("PG0101", 1, "Layers", "Set Layers to 1");
        Chain.Of([4], Pipeline(3), dense, dense).IsRefused("PG0309", 1, null);
    }

    [Fact]
    public void A_layer_within_it_is_refused_by_itself()
    {
        Chain.Of([4], Pipeline(2), Of("Identity"), Of("Dense", ("Units", 0))).IsRefused("PG0101", 3, "Units", "Set Units to 1");
        Chain.Of([8, 8, 3], Pipeline(2), Of("Flatten"), Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3))))
            .IsRefused("PG0201", 3, null);
    }

    [Fact]
    public void Only_the_last_layer_has_several_outputs()
    {
        var states = Of("LSTM", ("Units", 3), ("ReturnState", true));
        Chain.Of([5, 4], Pipeline(2), states, Of("Identity")).IsRefused("PG0136", 1, null);
        Assert.Equal("(None, 3); (None, 3); (None, 3)", Chain.Of([5, 4], Pipeline(2), Of("Identity"), states).Outputs());
    }

    [Fact]
    public void It_has_no_type_of_its_own()
    {
        Chain.Of([4], Of("Pipeline", ("Layers", 1), ("DType", DType.Float16)), dense).IsRefused("PG0118", 1, "DType", "Remove DType");
        var type = NetworkEvaluator.Evaluate(new(new LayerSource[]
        {
            SeveralLayers.Input("in", 4), Pipeline(2), dense, Of("Hashing", ("NumBins", 3)),
        })).Report!.Outputs[0].DType;
        Assert.Equal(DType.Int64, type);
    }

    [Fact]
    public void A_model_may_be_one_of_its_layers()
    {
        var model = new NetworkSource(new LayerSource[] { SeveralLayers.Input("in", 4), dense }) { Name = "m" };
        Assert.Equal(
            "(None, 3)",
            Chain.Of([4], Pipeline(2), Of("Identity"), Of("Use") with { Model = model }).Outputs());
    }

    [Fact]
    public void It_freezes_its_layers() =>
        Assert.Equal(0, Chain.Of([4], Of("Pipeline", ("Layers", 1), ("Trainable", false)), dense).Report().TrainableParameters);

    [Fact]
    public void It_answers_for_its_layers()
    {
        var pool = Of("MaxPooling2D", ("PoolSize", new EquatableArray<int>(3)));
        var layers = LayerOf(Pipeline(2), pool, pool);
        Assert.Equal(
            (2, DataFormat.ChannelsLast, 9.0, true, Core.Layers.Fractions.Kept, false),
            (layers.SpatialAxes, layers.Format, layers.Reduction, layers.MixesPositions, layers.Fractions, layers.KeepsAxes));
        var mixed = LayerOf(Pipeline(2), dense, Of("Flatten"));
        Assert.Equal((null, null, false, Core.Layers.Fractions.Given), (mixed.SpatialAxes, mixed.Format, mixed.KeepsAxes, mixed.Fractions));
        Assert.True(LayerOf(Pipeline(1), Of("BatchNormalization")).KeepsAxes);
    }

    [Fact]
    public void A_layer_that_was_built_for_another_width_is_refused()
    {
        LayerSource BuiltFor(long width) => dense with { BuiltFor = new[] { new Shape(null, width) } };
        Chain.Of([4], Pipeline(2), Of("Dense", ("Units", 5)), BuiltFor(5)).Report();
        Chain.Of([4], Pipeline(2), Of("Dense", ("Units", 5)), BuiltFor(6)).IsRefused("PG0310", 3, null);
    }

    private static LayerSource Pipeline(int count) => Of("Pipeline", ("Layers", count));

    private static Core.Layers.Layer LayerOf(params LayerSource[] layers) => NodeReader.Read(new(layers), []).Single().Layer;
}
