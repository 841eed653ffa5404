using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>Advice holds of every layer that its reason holds of.</summary>
public class CompletenessTests
{
    private static readonly int[] vector = [16];

    [Theory]
    [InlineData("LayerNormalization")]
    [InlineData("UnitNormalization")]
    [InlineData("RMSNormalization")]
    [InlineData("GroupNormalization")]
    public void Any_normalization_ends_a_run_and_spoils_probabilities(string kind)
    {
        var normalization = kind == "GroupNormalization" ? Layer(kind, ("Groups", 2)) : Layer(kind);
        var tanh = Dense(8, ("Activation", Activation.Tanh));
        Chain(vector, tanh, tanh, tanh, tanh, normalization, tanh, Dense(3)).GivesNo("PG0938");
        Chain(vector, Dense(8, ("Activation", Activation.Softmax)), normalization, Dense(3)).Gives("PG0907", 2, null, $"Remove [{kind}]");
        Chain(vector, Dense(8), normalization, normalization, Dense(3)).Gives("PG0903", 3, null, $"Remove [{kind}]");
    }
}
