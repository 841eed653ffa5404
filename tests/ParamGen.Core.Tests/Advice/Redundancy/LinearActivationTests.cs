using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class LinearActivationTests
{
    private const string Rule = "PG0933";

    private static readonly int[] vector = [16];

    [Fact]
    public void An_activation_that_changes_nothing_is_taken_out()
    {
        Chain(vector, Dense(8), Layer("Activation", ("Activation", Activation.Linear))).Gives(Rule, 2, null, "Remove [Activation]");
        Chain(vector, Dense(8), Layer("Activation", ("Activation", Activation.Relu))).GivesNo(Rule);
    }
}
