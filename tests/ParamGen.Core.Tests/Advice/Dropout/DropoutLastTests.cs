using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Dropout;

public class DropoutLastTests
{
    private const string Rule = "PG0906";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) softmax = ("Activation", Activation.Softmax);
    private static readonly LayerSource dropout = Layer("Dropout", ("Rate", 0.5));

    [Fact]
    public void A_dropout_of_the_result_is_taken_out()
    {
        Chain(vector, Dense(10), dropout).Gives(Rule, 2, null, "Remove [Dropout]");
        Chain(vector, Dense(10, softmax), dropout, Dense(3)).Gives(Rule, 2, null, "Remove [Dropout]");
        Chain(vector, dropout, Dense(10)).GivesNo(Rule);
    }
}
