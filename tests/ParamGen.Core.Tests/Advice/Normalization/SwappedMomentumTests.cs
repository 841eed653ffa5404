using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Normalization;

public class SwappedMomentumTests
{
    private const string Rule = "PG0918";

    private static readonly int[] vector = [16];

    [Fact]
    public void A_momentum_of_another_kind_is_turned_round()
    {
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.1)), Dense(3)).Gives(Rule, 1, "Momentum", "Set Momentum to 0.9");
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.9)), Dense(3)).GivesNo(Rule);
    }
}
