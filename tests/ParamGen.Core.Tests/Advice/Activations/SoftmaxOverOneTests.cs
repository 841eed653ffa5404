using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Activations;

public class SoftmaxOverOneTests
{
    private const string Rule = "PG0910";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) softmax = ("Activation", Activation.Softmax);

    [Fact]
    public void The_softmax_of_one_number_becomes_a_sigmoid()
    {
        Chain(vector, Dense(1, softmax)).Gives(Rule, 1, "Activation", "Use a sigmoid");
        Chain(vector, Dense(1), Layer("Softmax")).Gives(Rule, 2, null, "Use a sigmoid");
        Chain(vector, Dense(2, softmax)).GivesNo(Rule);
        // Over the positions there is more than one number.
        Chain([10, 4], Dense(1), Layer("Softmax", ("Axis", 1))).GivesNo(Rule);
    }
}
