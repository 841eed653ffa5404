using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;

namespace ParamGen.Core.Tests.Evaluation;

public class NetworkSizeTests
{
    private static readonly LayerSource input = SeveralLayers.Input("in", 8);

    [Fact]
    public void Models_stand_within_each_other_as_deep_as_allowed_and_no_deeper()
    {
        Assert.Null(NetworkSize.Problem(Nested(NetworkSize.MaxDepth)));
        Assert.Equal(
            ("PG0330", 1),
            NetworkSize.Problem(Nested(NetworkSize.MaxDepth + 1)) is { } problem ? (problem.Rule.Id, problem.Layer) : default);
    }

    [Fact]
    public void The_message_says_which_limit_is_exceeded_and_by_how_much()
    {
        Assert.Equal("Use: models and blocks are nested 14 deep, 2 more than the 12 allowed", Message(Nested(14)));
        Assert.Equal(
            "Pair: with it the network has 180,001 layers, including those of models and blocks, 80,001 more than the 100,000 allowed",
            Message(new(new(input, Block(60_000, LayerSources.Of("Identity"), LayerSources.Of("Identity"))))));
        Assert.Equal(
            "TimeDistributed: 40 wrappers are around a layer, 8 more than the 32 allowed",
            Message(new(new([input, .. Enumerable.Repeat(LayerSources.Of("TimeDistributed"), 40), LayerSources.Of("Identity")]))));
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, "PG0330")]
    public void A_wrapper_of_several_layers_is_around_those_within_them(int depth, string? rule)
    {
        LayerSource[] level =
        [
            LayerSources.Of("Pipeline", ("Layers", 2)),
            LayerSources.Of("TimeDistributed"),
            LayerSources.Of("RNN"),
            LayerSources.Of("LSTMCell", ("Units", 1)),
            LayerSources.Of("LSTMCell", ("Units", 1)),
        ];
        // Each pipeline is around the next one, and the last one around a wrapper and a recurrent layer.
        LayerSource[] layers = [.. Enumerable.Repeat(level, depth).SelectMany(layers => layers), LayerSources.Of("Identity")];
        var outer = Enumerable.Repeat(LayerSources.Of("Pipeline", ("Layers", 1)), 14);
        Assert.Equal(rule, NetworkSize.Problem(new(new([input, .. outer, .. layers])))?.Rule.Id);
    }

    [Fact]
    public void A_pipeline_ends_after_its_layers() =>
        Assert.Null(NetworkSize.Problem(new(new([input, .. Enumerable.Repeat(
            new[] { LayerSources.Of("Pipeline", ("Layers", 2)), LayerSources.Of("Identity"), LayerSources.Of("Identity") },
            100).SelectMany(layers => layers)]))));

    [Fact]
    public void Nobody_counts_for_ever() =>
        Assert.StartsWith(
            "Pair: with it the network has at least 1,000,000,000,000 layers",
            Message(new(new(input, Block(int.MaxValue, Block(int.MaxValue, Block(int.MaxValue)))))),
            StringComparison.Ordinal);

    private static string Message(NetworkSource source) => NetworkSize.Problem(source)!.Message;

    private static LayerSource Block(int times, params LayerSource[] layers) =>
        LayerSources.Of("Use", ("Repeat", times)) with { Model = new(new(layers)) { Name = "Pair", IsBlock = true } };

    private static NetworkSource Nested(int depth)
    {
        NetworkSource source = new(new(input));
        for (var i = 0; i < depth; i++)
            source = new(new(input, LayerSources.Of("Use") with { Model = source }));
        return source;
    }
}
