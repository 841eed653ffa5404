using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class DoneTwiceTests
{
    private const string Rule = "PG0903";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);

    [Theory]
    [InlineData("BatchNormalization")]
    [InlineData("Dropout", "Rate", 0.5)]
    [InlineData("ReLU")]
    public void What_is_done_twice_is_taken_out(string kind, string? argument = null, object? value = null)
    {
        var layer = argument is null ? Layer(kind) : Layer(kind, (argument, ArgumentValue.Of(value)!));
        Chain(vector, Dense(8), layer, layer, Dense(3)).Gives(Rule, 3, null, $"Remove [{kind}]");
    }

    [Fact]
    public void What_only_looks_like_twice_is_let_be()
    {
        Chain(vector, Layer("BatchNormalization"), Layer("ReLU"), Layer("BatchNormalization")).GivesNo(Rule);
        Chain(vector, Layer("Dropout", ("Rate", 0.5)), Layer("GaussianDropout", ("Rate", 0.5)), Dense(3)).GivesNo(Rule);
        Chain(vector, Dense(8, relu), Layer("ReLU", ("MaxValue", 6.0))).GivesNo(Rule);
        Chain(image, Layer("BatchNormalization", ("Axis", 1)), Layer("BatchNormalization")).GivesNo(Rule);
    }

    [Fact]
    public void A_layer_that_is_named_or_counted_is_not_taken_out()
    {
        Chain(vector, Dense(8, relu), Layer("ReLU", ("Name", "again")), Dense(3)).Gives(Rule, 2, null);
        // Without the second ReLU, 're_lu_1' would be another layer.
        Chain(vector, Dense(8, relu), Layer("ReLU"), Dense(8), Layer("ReLU"), Dense(3, ("Input", "re_lu_1"))).Gives(Rule, 2, null);
    }
}
