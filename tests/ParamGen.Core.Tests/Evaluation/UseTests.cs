using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>Blocks that are placed in a network.</summary>
public class UseTests
{
    [Fact]
    public void A_block_s_name_means_its_last_layer() =>
        Assert.Equal(
            "(None, 5)",
            Report(Input("in", 8), Block([Dense(4), Dense(5)], ("Name", "b")), LayerSources.Of("Identity", ("Input", "b"))).Outputs[0]
                .ToString());

    [Fact]
    public void A_block_that_is_not_trained_has_no_trainable_weights() =>
        Assert.All(Report(Input("in", 8), Block([Dense(4)], ("Trainable", false))).Weights, weight => Assert.False(weight.Trainable));

    [Fact]
    public void Only_the_first_of_a_block_s_repetitions_takes_what_the_block_is_given() =>
        Assert.Equal(
            ["b_1_dense[0][0]"],
            Report(
                Input("in", 8),
                LayerSources.Of("Identity", ("Name", "other")),
                Block([Dense(4)], ("Name", "b"), ("Input", "in"), ("Repeat", 3))).Inbound.Select(edge => edge.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_block_is_placed_at_least_once(int repeat) =>
        IsRefused("PG0101", "Repeat", null, Input("in", 8), Block([Dense(4)], ("Repeat", repeat)), Dense(2));

    private static LayerSource Dense(int units) => LayerSources.Of("Dense", ("Units", units));

    private static LayerSource Block(LayerSource[] layers, params (string, ArgumentValue)[] arguments) =>
        LayerSources.Of("Use", arguments) with { Model = new(layers) { Name = "Block", IsBlock = true } };
}
