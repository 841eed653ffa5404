using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>What a layer's place in the network gives rise to.</summary>
public class PlaceTests
{
    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly (string, ArgumentValue) sigmoid = ("Activation", Activation.Sigmoid);
    private static readonly (string, ArgumentValue) selu = ("Activation", Activation.Selu);
    private static readonly (string, ArgumentValue) frozen = ("Trainable", false);

    private static LayerSource Dropout(double rate = 0.5) => Layer("Dropout", ("Rate", rate));

    [Fact]
    public void A_sequence_of_any_length_is_not_laid_out()
    {
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4), ("Unroll", true)))
            .Gives("PG0934", 1, "Unroll", "Make the input 32, 8", "Remove Unroll");
        Chain([Dim.Unknown, 8], Layer("Bidirectional"), Layer("GRU", ("Units", 4), ("Unroll", true)))
            .Gives("PG0934", 2, "Unroll", "Make the input 32, 8", "Remove Unroll");
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Unroll", true))).GivesNo("PG0934");
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4))).GivesNo("PG0934");
    }

    [Fact]
    public void Rows_are_not_picked_by_fractions()
    {
        var embedding = Layer("Embedding", ("InputDim", 100), ("OutputDim", 8));
        Chain(vector, Dense(4, relu), Layer("Reshape", ("TargetShape", new EquatableArray<int>(2, 2))), embedding).Gives("PG0935", 3, null);
        Chain(vector, embedding).GivesNo("PG0935");
        Chain(vector, Layer("Reshape", ("TargetShape", new EquatableArray<int>(4, 4))), embedding).GivesNo("PG0935");
    }

    [Fact]
    public void A_dropout_stands_behind_a_normalization()
    {
        Chain(vector, Dense(8, relu), Dropout(), Layer("BatchNormalization"), Dense(3)).Gives("PG0936", 2, null, "Swap the two");
        Chain(vector, Dense(8, relu), Dropout(), Layer("BatchNormalization", ("Name", "normal")), Dense(3)).Gives("PG0936", 2, null);
        Chain(vector, Dense(8, relu), Layer("BatchNormalization"), Dropout(), Dense(3)).GivesNo("PG0936");
        Chain(vector, Dense(8, relu), Dropout(), Layer("LayerNormalization"), Dense(3)).GivesNo("PG0936");
    }

    [Fact]
    public void Whole_maps_are_dropped()
    {
        Chain(image, Conv(4, 3, relu), Dropout(), Layer("Flatten"), Dense(3)).Gives("PG0937", 2, null, "Use [SpatialDropout2D]");
        Chain(image, Conv(4, 3), Layer("BatchNormalization"), Layer("ReLU"), Layer("MaxPooling2D"), Dropout(), Conv(4, 3))
            .Gives("PG0937", 5, null, "Use [SpatialDropout2D]");
        Chain(image, Conv(4, 28, relu), Dropout(), Layer("Flatten"), Dense(3)).GivesNo("PG0937");
        Chain(image, Conv(4, 3, relu), Layer("Flatten"), Dropout(), Dense(3)).GivesNo("PG0937");
    }

    [Fact]
    public void Many_layers_in_a_row_do_not_saturate()
    {
        Chain(vector, [.. Many(5, sigmoid), Dense(3)]).Gives("PG0938", 5, null, "Use Relu in all of them");
        Chain(vector, [.. Many(7, sigmoid), Dense(3)]).Gives("PG0938", 5, null, "Use Relu in all of them");
        Chain(vector, [.. Many(4, sigmoid), Dense(3)]).GivesNo("PG0938");
        Chain(vector, [.. Many(4, sigmoid), Layer("BatchNormalization"), Dense(8, sigmoid), Dense(3)]).GivesNo("PG0938");
        // The fifth is the output.
        Chain(vector, Many(5, sigmoid)).GivesNo("PG0938");
    }

    [Fact]
    public void Many_layers_with_relu_start_wider()
    {
        Chain(vector, [.. Many(5, relu), Dense(3)]).Gives("PG0940", 5, null, "Start all of them with HeNormal");
        Chain(vector, [.. Many(4, relu), Dense(8, relu, ("KernelInitializer", Initializer.HeNormal)), Dense(3)]).GivesNo("PG0940");
        Chain(vector, [.. Many(4, relu), Dense(3)]).GivesNo("PG0940");
    }

    [Fact]
    public void A_selu_has_what_it_needs()
    {
        Chain(vector, Dense(8, selu), Dense(3)).Gives("PG0939", 1, "Activation", "Set KernelInitializer to LecunNormal");
        var right = Dense(8, selu, ("KernelInitializer", Initializer.LecunNormal));
        Chain(vector, right, Dropout(), Dense(3)).Gives("PG0939", 2, null, "Use [AlphaDropout]");
        Chain(vector, right, Layer("AlphaDropout", ("Rate", 0.1)), Dense(3)).GivesNo("PG0939");
    }

    [Fact]
    public void Something_is_trained()
    {
        Chain(vector, Dense(8, relu, frozen), Dense(3, frozen)).Gives("PG0941", 2, "Trainable", "Train this layer");
        Chain(vector, Dense(8, relu, frozen), Dense(3)).GivesNo("PG0941");
        Chain(vector, Layer("ReLU")).GivesNo("PG0941");
    }

    [Fact]
    public void A_normalization_has_more_than_one_number_a_channel()
    {
        var single = LayerSources.Of("Input", ("Shape", new EquatableArray<int>(8)), ("BatchSize", 1));
        GraphOf(single, Dense(4, ("UseBias", false)), Layer("BatchNormalization"), Layer("ReLU"))
            .Gives("PG0942", 2, null, "Use [LayerNormalization]");
        Chain(vector, Dense(4, ("UseBias", false)), Layer("BatchNormalization"), Layer("ReLU")).GivesNo("PG0942");
    }

    [Fact]
    public void Positions_see_the_input()
    {
        var pooling = Layer("GlobalAveragePooling2D");
        Assert.Contains(
            "is 5 positions for an input of 28, too small to cover it;",
            Chain(image, Conv(4, 3), Conv(4, 3), pooling, Dense(3)).Gives("PG0943", 3, null).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "is 37 positions for an input of 8, more than 4 times as large;",
            Chain(
                [8, 8, 3],
                Conv(4, 8, ("Padding", Padding.Same)),
                Layer("MaxPooling2D"),
                Conv(4, 8, ("Padding", Padding.Same), ("DilationRate", 2)),
                pooling,
                Dense(3)).Gives("PG0943", 4, null).Message,
            StringComparison.Ordinal);
        Chain([8, 8, 3], Conv(4, 5), Conv(4, 4), pooling, Dense(3)).GivesNo("PG0943");
    }

    [Fact]
    public void Each_output_is_taken_or_named()
    {
        Chain(vector, Dense(8, relu), Dense(3, ("Input", "in"))).Gives("PG0944", 1, null, "Remove [Dense]");
        Chain(vector, Dense(8, ("Name", "codes")), Dense(3, ("Input", "in"))).GivesNo("PG0944");
        Chain(vector, Dense(8, relu), Dense(3)).GivesNo("PG0944");
    }

    [Fact]
    public void A_result_is_not_clipped()
    {
        Chain(vector, Dense(1, relu)).Gives("PG0945", 1, "Activation", "Remove Activation");
        Chain(vector, Dense(10, relu), Layer("Softmax")).Gives("PG0945", 1, "Activation", "Remove Activation");
        Chain(vector, Dense(10), Layer("ReLU"), Layer("Softmax")).Gives("PG0945", 2, null, "Remove [ReLU]");
        // The lower part of another network may end so.
        Chain(vector, Dense(10, relu)).GivesNo("PG0945");
        Chain(vector, Dense(10, relu), Dense(3), Layer("Softmax")).GivesNo("PG0945");
    }

    [Fact]
    public void An_adapter_is_lower_than_its_kernel()
    {
        Chain([64], Dense(32, ("LoraRank", 32))).Gives("PG0946", 1, "LoraRank", "Set LoraRank to 8");
        Chain([64], Dense(1, ("LoraRank", 1))).Gives("PG0946", 1, "LoraRank", "Remove LoraRank");
        Chain(image, Conv(64, 3, ("LoraRank", 27))).Gives("PG0946", 1, "LoraRank", "Set LoraRank to 4");
        Chain([64], Dense(32, ("LoraRank", 8))).GivesNo("PG0946");
    }

    [Fact]
    public void The_largest_probability_is_not_pooled() =>
        Chain(image, Conv(4, 3, ("Activation", Activation.Softmax)), Layer("MaxPooling2D"), Layer("Flatten"), Dense(3))
            .Gives("PG0907", 2, null, "Remove [MaxPooling2D]");

    private static LayerSource[] Many(int count, (string, ArgumentValue) activation) => [.. Enumerable.Repeat(Dense(8, activation), count)];
}
