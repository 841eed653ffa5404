using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>What shapes give rise to.</summary>
public class ShapeTests
{
    private static readonly int[] image = [28, 28, 3];
    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    [Fact]
    public void A_window_is_made_as_small_as_its_input()
    {
        Chain([4, 4, 3], Conv(8, 7, same)).Gives("PG0921", 1, "KernelSize", "Set KernelSize to 4");
        Chain([4, 9, 3], Conv(8, 7, same)).Gives("PG0921", 1, "KernelSize", "Set KernelSize to 4, 7");
        Chain([4, 4, 3], Conv(8, 3, same, ("DilationRate", 2))).Gives("PG0921", 1, "KernelSize");
        Chain([7, 7, 3], Conv(8, 7, same)).GivesNo("PG0921");
        Chain([Dim.Unknown, Dim.Unknown, 3], Conv(8, 7, same)).GivesNo("PG0921");
    }

    [Fact]
    public void A_kernel_of_which_only_the_middle_counts_is_made_1()
    {
        Chain([1, 1, 3], Conv(8, 3, same)).Gives("PG0932", 1, "KernelSize", "Set KernelSize to 1");
        Chain([1, 2, 3], Conv(8, 3, same)).GivesNo("PG0932");
    }

    [Theory]
    [InlineData("Add", true)]
    [InlineData("Average", true)]
    [InlineData("Multiply", false)]
    public void Stretching_is_advised_against_but_for_gates(string kind, bool isAdvised)
    {
        var network = GraphOf(SeveralLayers.Input("a", 5, 3), SeveralLayers.Input("b", 1, 3), SeveralLayers.Merge(kind, ["a", "b"]));
        if (isAdvised)
            network.Gives("PG0922", 2, null);
        else
            network.GivesNo("PG0922");
    }

    [Fact]
    public void Different_counts_of_axes_are_advised_against_even_in_a_gate()
    {
        GraphOf(SeveralLayers.Input("a", 3, 3), SeveralLayers.Input("b", 3), SeveralLayers.Merge("Multiply", ["a", "b"]))
            .Gives("PG0922", 2, null);
        GraphOf(SeveralLayers.Input("a", 3), SeveralLayers.Input("b", 3), SeveralLayers.Merge("Multiply", ["a", "b"])).GivesNo("PG0922");
    }

    [Fact]
    public void Samples_of_a_batch_are_not_joined()
    {
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", 0)))
            .Gives("PG0923", 2, "Axis", "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", -2)))
            .Gives("PG0923", 2, "Axis", "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", 1)))
            .GivesNo("PG0923");
    }

    [Fact]
    public void A_normalization_of_rows_becomes_one_of_channels()
    {
        Chain(image, Conv(8, 3), Layer("BatchNormalization", ("Axis", 1))).Gives("PG0924", 2, "Axis", "Use the last axis");
        Chain([16], Layer("BatchNormalization", ("Axis", 1))).GivesNo("PG0924");
        Chain([3, 28, 28], Conv(8, 3, ("DataFormat", DataFormat.ChannelsFirst)), Layer("BatchNormalization", ("Axis", 1)))
            .GivesNo("PG0924");
        // What a layer says of its axes does not hold of others.
        Chain(
            [4, 4, 4, 3],
            Layer("Conv3D", ("Filters", 8), ("KernelSize", new EquatableArray<int>(1))),
            Layer("Reshape", ("TargetShape", new EquatableArray<int>(16, 4, 8))),
            Layer("BatchNormalization", ("Axis", 1))).GivesNo("PG0924");
        // Nothing says where the channels stand.
        Chain([3, 28, 28], Layer("BatchNormalization", ("Axis", 1))).GivesNo("PG0924");
    }

    [Fact]
    public void Heads_share_the_width_of_their_input()
    {
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 8), ("KeyDim", 64))).Gives("PG0925", 1, "KeyDim", "Set KeyDim to 8");
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 6), ("KeyDim", 64))).Gives("PG0925", 1, "KeyDim");
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 8), ("KeyDim", 8))).GivesNo("PG0925");
    }

    [Fact]
    public void The_message_says_how_many_positions_are_dropped()
    {
        var advice = Chain(
            [27, 29, 3],
            Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(2)), ("StridesByAxis", new EquatableArray<int>(2, 5))),
            Conv(8, 3))
            .Gives("PG0926", 1, "PoolSize", "Use Padding.Same");
        // (27 − 2) modulo 2 and (29 − 2) modulo 5
        Assert.Contains("the rest, 1 on axis 1 and 2 on axis 2, is never used", advice.Message, StringComparison.Ordinal);
        Chain([26, 26, 3], Layer("MaxPooling2D")).GivesNo("PG0926");
        Chain([27, 27, 3], Layer("MaxPooling2D", same)).GivesNo("PG0926");
    }

    [Fact]
    public void A_one_sided_padding_is_written_out()
    {
        Chain(image, Conv(8, 3, same, ("Strides", 2))).Gives("PG0928", 1, "Padding", "Pad 1 × 1 on each side, as other frameworks do");
        // 29: (15 − 1) · 2 + 3 − 29 = 2 zeros, one on each side
        Chain([29, 29, 3], Conv(8, 3, same, ("Strides", 2))).GivesNo("PG0928");
        Chain(image, Conv(8, 3, same)).GivesNo("PG0928");
    }

    [Fact]
    public void A_window_is_made_as_long_as_its_stride()
    {
        Chain(image, Conv(8, 2, ("Strides", 3))).Gives("PG0929", 1, "Strides", "Set KernelSize to 3");
        Chain(image, Conv(8, 1, ("Strides", 2))).GivesNo("PG0929");
        Chain(image, Conv(8, 3, ("Strides", 3))).GivesNo("PG0929");
    }

    [Fact]
    public void A_transposed_kernel_is_made_twice_its_stride()
    {
        Chain([7, 7, 4], Transposed(3, 2)).Gives("PG0930", 1, "KernelSize", "Set KernelSize to 4");
        Chain([7, 7, 4], Transposed(2, 2)).GivesNo("PG0930");
        Chain([7, 7, 4], Transposed(3, 1)).GivesNo("PG0930");
    }

    [Fact]
    public void A_pooling_that_enlarges_is_advised_against()
    {
        var advice = Chain([7, 7, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(14))))
            .Gives("PG0931", 1, "OutputSize");
        Assert.EndsWith(
            "enlarges (None, 7, 7, 4) to (None, 14, 14, 4) by repeating positions; use a smaller size, or an [UpSampling2D] to enlarge",
            advice.Message,
            StringComparison.Ordinal);
        Chain([14, 14, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(7)))).GivesNo("PG0931");
        Chain([7, 7, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(7)))).GivesNo("PG0931");
    }

    [Fact]
    public void Advice_is_given_to_those_who_ask_alone()
    {
        NetworkSource source = new(new(SeveralLayers.Input("in", 16), Dense(1, ("Activation", Activation.Softmax))));
        Assert.Single(NetworkReview.Of(source).Advice);
        Assert.Empty(NetworkEvaluator.Evaluate(source).Advice);
        Assert.Equal(NetworkReview.Of(source).Report, NetworkEvaluator.Evaluate(source).Report);
    }

    private static LayerSource Transposed(int kernel, int stride) =>
        Layer("Conv2DTranspose", ("Filters", 4), ("KernelSize", new EquatableArray<int>(kernel)), ("Strides", stride));
}
