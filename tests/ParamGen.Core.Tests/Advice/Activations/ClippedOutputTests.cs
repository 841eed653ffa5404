using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Activations;

public class ClippedOutputTests
{
    private const string Rule = "PG0945";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);

    [Fact]
    public void A_result_is_not_clipped()
    {
        Chain(vector, Dense(1, relu)).Gives(Rule, 1, "Activation", "Remove Activation");
        Chain(vector, Dense(10, relu), Layer("Softmax")).Gives(Rule, 1, "Activation", "Remove Activation");
        Chain(vector, Dense(10), Layer("ReLU"), Layer("Softmax")).Gives(Rule, 2, null, "Remove [ReLU]");
        // The lower part of another network may end so.
        Chain(vector, Dense(10, relu)).GivesNo(Rule);
        Chain(vector, Dense(10, relu), Dense(3), Layer("Softmax")).GivesNo(Rule);
    }

    [Fact]
    public void A_relu_of_a_recurrent_layer_is_taken_off_and_the_layer_stays() =>
        Chain(
            [5, 8],
            Layer("GRU", ("Units", 4), ("Activation", Activation.Relu)),
            Layer("Softmax")).Gives(Rule, 1, "Activation", "Remove Activation");
}
