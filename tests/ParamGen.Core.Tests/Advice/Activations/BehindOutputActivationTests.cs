using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Activations;

public class BehindOutputActivationTests
{
    private const string Rule = "PG0907";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) softmax = ("Activation", Activation.Softmax);

    [Fact]
    public void What_changes_probabilities_is_taken_out()
    {
        Chain(vector, Dense(10, softmax), Layer("BatchNormalization")).Gives(Rule, 2, null, "Remove [BatchNormalization]");
        Chain(vector, Dense(10, softmax), Layer("ReLU")).Gives(Rule, 2, null, "Remove [ReLU]");
        Chain(vector, Dense(10, ("Activation", Activation.Sigmoid)), Layer("BatchNormalization"))
            .Gives(Rule, 2, null, "Remove [BatchNormalization]");
    }

    [Fact]
    public void The_largest_probability_is_not_pooled() =>
        Chain(image, Conv(4, 3, ("Activation", Activation.Softmax)), Layer("MaxPooling2D"), Layer("Flatten"), Dense(3))
            .Gives(Rule, 2, null, "Remove [MaxPooling2D]");

    [Fact]
    public void A_sigmoid_within_a_network_may_be_normalized() =>
        Chain(vector, Dense(10, ("Activation", Activation.Sigmoid)), Layer("BatchNormalization"), Dense(3)).GivesNo(Rule);
}
