using ParamGen.Core.Advice;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Normalization;

public class BiasBeforeNormalizationTests
{
    private const string Rule = "PG0902";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];

    [Fact]
    public void The_message_says_how_many_parameters_are_saved() =>
        Assert.Equal(
            "conv2d: 'batch_normalization' subtracts the mean, and this bias with it; UseBias = false saves 16 parameters",
            Chain(image, Conv(16, 3), Layer("BatchNormalization")).Gives(Rule, 1, "UseBias", "Set UseBias to false").Message);

    [Fact]
    public void Dense_and_depthwise_layers_have_such_biases_too()
    {
        Chain(vector, Dense(8), Layer("BatchNormalization")).Gives(Rule, 1, "UseBias", "Set UseBias to false");
        Chain(image, Layer("DepthwiseConv2D", ("KernelSize", new Collections.EquatableArray<int>(3))), Layer("BatchNormalization"))
            .Gives(Rule, 1, "UseBias", "Set UseBias to false");
    }

    [Fact]
    public void Channels_that_stand_first_are_normalized_on_axis_1()
    {
        var first = Conv(16, 3, ("DataFormat", DataFormat.ChannelsFirst));
        Chain([3, 28, 28], first, Layer("BatchNormalization", ("Axis", 1))).Gives(Rule, 1, "UseBias", "Set UseBias to false");
        Chain([3, 28, 28], first, Layer("BatchNormalization")).GivesNo(Rule);
    }

    [Fact]
    public void A_bias_that_is_not_cancelled_is_let_be()
    {
        Chain(image, Conv(16, 3, ("Activation", Activation.Relu)), Layer("BatchNormalization")).GivesNo(Rule);
        Chain(image, Conv(16, 3, ("UseBias", false)), Layer("BatchNormalization")).GivesNo(Rule);
        Chain(image, Conv(16, 3), Layer("ReLU"), Layer("BatchNormalization")).GivesNo(Rule);
        Chain(image, Conv(16, 3), Layer("LayerNormalization")).GivesNo(Rule);
        Chain(image, Conv(16, 3), Layer("BatchNormalization", ("Center", false))).GivesNo(Rule);
        Chain(image, Conv(16, 3), Layer("BatchNormalization", ("Axis", 1))).GivesNo(Rule);
        Chain(image, Conv(16, 3), Layer("BatchNormalization", ("Trainable", false))).GivesNo(Rule);
    }

    [Fact]
    public void A_bias_that_another_layer_sees_is_let_be() =>
        GraphOf(
            Layers.SeveralLayers.Input("in", 16),
            Dense(16, ("Name", "dense")),
            Layer("BatchNormalization", ("Name", "normalized")),
            Layers.SeveralLayers.Merge("Add", ["dense", "normalized"])).GivesNo(Rule);

    [Fact]
    public void A_bias_of_a_layer_that_is_called_again_is_let_be() =>
        GraphOf(
            Layers.SeveralLayers.Input("in", 16),
            Dense(8, ("Name", "dense")),
            Layer("BatchNormalization"),
            Layer("Shared", ("Layer", "dense"), ("Input", "in"))).GivesNo(Rule);

    [Fact]
    public void A_block_that_is_placed_twice_is_advised_on_once()
    {
        var block = new NetworkSource(new(
            Dense(8),
            Layer("BatchNormalization"),
            Dense(8),
            Layer("BatchNormalization")))
        { IsBlock = true, Name = "Block" };
        var use = new LayerSource("Use", default) { Model = block };
        var advice =
            NetworkReview.Of(new(new([Layers.SeveralLayers.Input("in", 16), use, use]))).Advice.Where(advice =>
                advice.Rule.Id == Rule);
        var once = Assert.Single(advice);
        Assert.Equal((1, "UseBias", 0), (once.Layer, once.Argument, once.Suggestions.Count));
        Assert.Equal([0], once.Origin.Path);
        Assert.Equal([2], once.Others);
    }
}
