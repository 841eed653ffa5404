using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class UntakenOutputTests
{
    private const string Rule = "PG0944";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);

    [Fact]
    public void Each_output_is_taken_or_named()
    {
        Chain(vector, Dense(8, relu), Dense(3, ("Input", "in"))).Gives(Rule, 1, null, "Remove [Dense]");
        Chain(vector, Dense(8, ("Name", "codes")), Dense(3, ("Input", "in"))).GivesNo(Rule);
        Chain(vector, Dense(8, relu), Dense(3)).GivesNo(Rule);
    }
}
