using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class LinearAfterLinearTests
{
    private const string Rule = "PG0904";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);

    [Fact]
    public void Two_kernels_with_nothing_between_are_one()
    {
        Chain(vector, Dense(32), Dense(10)).Gives(Rule, 1, "Activation", "Set Activation to Relu");
        Chain(image, Conv(16, 3), Conv(8, 1)).Gives(Rule, 1, "Activation", "Set Activation to Relu");
        Chain(image, Conv(16, 1), Conv(8, 3)).Gives(Rule, 1, "Activation", "Set Activation to Relu");
    }

    [Fact]
    public void Two_kernels_that_are_more_or_less_than_one_are_let_be()
    {
        Chain(vector, Dense(32, relu), Dense(10)).GivesNo(Rule);
        Chain(vector, Dense(32), Layer("ReLU"), Dense(10)).GivesNo(Rule);
        // A bottleneck has fewer parameters than the product of the two.
        Chain(vector, Dense(4), Dense(16)).GivesNo(Rule);
        // Two windows of 3 reach over 5.
        Chain(image, Conv(16, 3), Conv(16, 3)).GivesNo(Rule);
        Chain([28, 28, 4], Conv(16, 3, ("Groups", 2)), Conv(16, 1)).GivesNo(Rule);
    }
}
