using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Training;

public class GlorotWithReluTests
{
    private const string Rule = "PG0940";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);

    [Fact]
    public void Many_layers_with_relu_start_wider()
    {
        Chain(vector, [.. Many(5, relu), Dense(3)]).Gives(Rule, 5, null, "Start all of them with HeNormal");
        Chain(vector, [.. Many(4, relu), Dense(8, relu, ("KernelInitializer", Initializer.HeNormal)), Dense(3)]).GivesNo(Rule);
        Chain(vector, [.. Many(4, relu), Dense(3)]).GivesNo(Rule);
    }

    private static LayerSource[] Many(int count, (string, ArgumentValue) activation) => [.. Enumerable.Repeat(Dense(8, activation), count)];
}
