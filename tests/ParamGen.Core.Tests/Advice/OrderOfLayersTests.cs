using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>What the order of layers gives rise to.</summary>
public class OrderOfLayersTests
{
    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly (string, ArgumentValue) softmax = ("Activation", Activation.Softmax);

    [Theory]
    [InlineData("BatchNormalization")]
    [InlineData("Dropout", "Rate", 0.5)]
    [InlineData("ReLU")]
    public void What_is_done_twice_is_taken_out(string kind, string? argument = null, object? value = null)
    {
        var layer = argument is null ? Layer(kind) : Layer(kind, (argument, ArgumentValue.Of(value)!));
        Chain(vector, Dense(8), layer, layer, Dense(3)).Gives("PG0903", 3, null, $"Remove [{kind}]");
    }

    [Fact]
    public void What_only_looks_like_twice_is_let_be()
    {
        Chain(vector, Layer("BatchNormalization"), Layer("ReLU"), Layer("BatchNormalization")).GivesNo("PG0903");
        Chain(vector, Layer("Dropout", ("Rate", 0.5)), Layer("GaussianDropout", ("Rate", 0.5)), Dense(3)).GivesNo("PG0903");
        Chain(vector, Dense(8, relu), Layer("ReLU", ("MaxValue", 6.0))).GivesNo("PG0903");
        Chain(image, Layer("BatchNormalization", ("Axis", 1)), Layer("BatchNormalization")).GivesNo("PG0903");
    }

    [Fact]
    public void A_layer_that_is_named_or_counted_is_not_taken_out()
    {
        Chain(vector, Dense(8, relu), Layer("ReLU", ("Name", "again")), Dense(3)).Gives("PG0903", 2, null);
        // Without the second ReLU, 're_lu_1' would be another layer.
        Chain(vector, Dense(8, relu), Layer("ReLU"), Dense(8), Layer("ReLU"), Dense(3, ("Input", "re_lu_1"))).Gives("PG0903", 2, null);
    }

    [Fact]
    public void Two_kernels_with_nothing_between_are_one()
    {
        Chain(vector, Dense(32), Dense(10)).Gives("PG0904", 1, "Activation", "Set Activation to Relu");
        Chain(image, Conv(16, 3), Conv(8, 1)).Gives("PG0904", 1, "Activation", "Set Activation to Relu");
        Chain(image, Conv(16, 1), Conv(8, 3)).Gives("PG0904", 1, "Activation", "Set Activation to Relu");
    }

    [Fact]
    public void Two_kernels_that_are_more_or_less_than_one_are_let_be()
    {
        Chain(vector, Dense(32, relu), Dense(10)).GivesNo("PG0904");
        Chain(vector, Dense(32), Layer("ReLU"), Dense(10)).GivesNo("PG0904");
        // A bottleneck has fewer parameters than the product of the two.
        Chain(vector, Dense(4), Dense(16)).GivesNo("PG0904");
        // Two windows of 3 reach over 5.
        Chain(image, Conv(16, 3), Conv(16, 3)).GivesNo("PG0904");
        Chain([28, 28, 4], Conv(16, 3, ("Groups", 2)), Conv(16, 1)).GivesNo("PG0904");
    }

    [Fact]
    public void A_dropout_of_the_result_is_taken_out()
    {
        Chain(vector, Dense(10), Layer("Dropout", ("Rate", 0.5))).Gives("PG0906", 2, null, "Remove [Dropout]");
        Chain(vector, Dense(10, softmax), Layer("Dropout", ("Rate", 0.5)), Dense(3)).Gives("PG0906", 2, null, "Remove [Dropout]");
        Chain(vector, Layer("Dropout", ("Rate", 0.5)), Dense(10)).GivesNo("PG0906");
    }

    [Fact]
    public void What_changes_probabilities_is_taken_out()
    {
        Chain(vector, Dense(10, softmax), Layer("BatchNormalization")).Gives("PG0907", 2, null, "Remove [BatchNormalization]");
        Chain(vector, Dense(10, softmax), Layer("ReLU")).Gives("PG0907", 2, null, "Remove [ReLU]");
        Chain(vector, Dense(10, ("Activation", Activation.Sigmoid)), Layer("BatchNormalization"))
            .Gives("PG0907", 2, null, "Remove [BatchNormalization]");
    }

    [Fact]
    public void A_sigmoid_within_a_network_may_be_normalized() =>
        Chain(vector, Dense(10, ("Activation", Activation.Sigmoid)), Layer("BatchNormalization"), Dense(3)).GivesNo("PG0907");

    [Fact]
    public void A_Flatten_of_one_vector_is_taken_out()
    {
        Chain(image, Layer("GlobalAveragePooling2D"), Layer("Flatten"), Dense(3)).Gives("PG0908", 2, null, "Remove [Flatten]");
        Chain(image, Layer("GlobalAveragePooling2D", ("Keepdims", true)), Layer("Flatten"), Dense(3)).GivesNo("PG0908");
        Chain(vector, Layer("Flatten"), Dense(3)).Gives("PG0905", 1, null, "Remove [Flatten]");
    }

    [Fact]
    public void A_huge_Dense_says_what_a_pooling_would_save()
    {
        var advice = Chain([64, 64, 3], Conv(32, 3), Layer("Flatten"), Layer("Dropout", ("Rate", 0.5)), Dense(64))
            .Gives("PG0909", 4, null, "Replace the [Flatten] with [GlobalAveragePooling2D]");
        // 62 · 62 · 32 · 64 + 64 = 7,872,576, and behind the pooling 32 · 64 + 64 = 2,112
        Assert.Contains("has 7,872,576 of 7,873,472 parameters (99%)", advice.Message, StringComparison.Ordinal);
        Assert.EndsWith("a [GlobalAveragePooling2D] instead saves 7,870,464", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Dense_that_is_small_or_sees_no_positions_is_let_be()
    {
        Chain(image, Conv(16, 3), Layer("Flatten"), Dense(10)).GivesNo("PG0909");
        Chain([2000], Dense(1000)).GivesNo("PG0909");
        // Where the channels stand first, an average over the last axis would be another network.
        Chain([3, 64, 64], Conv(32, 3, ("DataFormat", DataFormat.ChannelsFirst)), Layer("Flatten"), Dense(64)).GivesNo("PG0909");
    }

    [Fact]
    public void A_layer_without_effect_is_taken_out()
    {
        Chain(image, Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(1))), Conv(8, 3))
            .Gives("PG0905", 1, null, "Remove [MaxPooling2D]");
        Chain(image, Layer("ZeroPadding2D", ("Padding", new EquatableArray<int>(0))), Conv(8, 3))
            .Gives("PG0905", 1, null, "Remove [ZeroPadding2D]");
        Chain(image, Layer("UpSampling2D", ("Size", new EquatableArray<int>(1))), Conv(8, 3))
            .Gives("PG0905", 1, null, "Remove [UpSampling2D]");
        Chain(image, Layer("Permute", ("Dims", new EquatableArray<int>(1, 2, 3))), Conv(8, 3)).Gives("PG0905", 1, null, "Remove [Permute]");
        Chain(image, Layer("Reshape", ("TargetShape", new EquatableArray<int>(28, -1, 3))), Conv(8, 3))
            .Gives("PG0905", 1, null, "Remove [Reshape]");
    }

    [Fact]
    public void A_layer_with_an_effect_stays()
    {
        Chain(image, Layer("MaxPooling2D"), Conv(8, 3)).GivesNo("PG0905");
        Chain(image, Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(1)), ("Strides", 2)), Conv(8, 3)).GivesNo("PG0905");
        Chain(image, Layer("ZeroPadding2D"), Conv(8, 3)).GivesNo("PG0905");
        Chain(image, Layer("Permute", ("Dims", new EquatableArray<int>(2, 1, 3))), Conv(8, 3)).GivesNo("PG0905");
        Chain(image, Layer("Reshape", ("TargetShape", new EquatableArray<int>(28, 84))), Dense(8)).GivesNo("PG0905");
    }

    [Fact]
    public void An_activation_that_changes_nothing_is_taken_out()
    {
        Chain(vector, Dense(8), Layer("Activation", ("Activation", Activation.Linear))).Gives("PG0933", 2, null, "Remove [Activation]");
        Chain(vector, Dense(8), Layer("Activation", ("Activation", Activation.Relu))).GivesNo("PG0933");
    }

    [Fact]
    public void The_softmax_of_one_number_becomes_a_sigmoid()
    {
        Chain(vector, Dense(1, softmax)).Gives("PG0910", 1, "Activation", "Use a sigmoid");
        Chain(vector, Dense(1), Layer("Softmax")).Gives("PG0910", 2, null, "Use a sigmoid");
        Chain(vector, Dense(2, softmax)).GivesNo("PG0910");
        // Over the positions there is more than one number.
        Chain([10, 4], Dense(1), Layer("Softmax", ("Axis", 1))).GivesNo("PG0910");
    }
}
