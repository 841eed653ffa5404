using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Training;

public class NothingTrainedTests
{
    private const string Rule = "PG0941";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly (string, ArgumentValue) frozen = ("Trainable", false);

    [Fact]
    public void Something_is_trained()
    {
        Chain(vector, Dense(8, relu, frozen), Dense(3, frozen)).Gives(Rule, 2, "Trainable", "Train this layer");
        Chain(vector, Dense(8, relu, frozen), Dense(3)).GivesNo(Rule);
        Chain(vector, Layer("ReLU")).GivesNo(Rule);
    }
}
