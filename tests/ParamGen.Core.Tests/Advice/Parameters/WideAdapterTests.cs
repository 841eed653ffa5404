using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Parameters;

public class WideAdapterTests
{
    private const string Rule = "PG0946";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void An_adapter_is_lower_than_its_kernel()
    {
        Chain([64], Dense(32, ("LoraRank", 32))).Gives(Rule, 1, "LoraRank", "Set LoraRank to 8");
        Chain([64], Dense(1, ("LoraRank", 1))).Gives(Rule, 1, "LoraRank", "Remove LoraRank");
        Chain(image, Conv(64, 3, ("LoraRank", 27))).Gives(Rule, 1, "LoraRank", "Set LoraRank to 4");
        Chain([64], Dense(32, ("LoraRank", 8))).GivesNo(Rule);
    }
}
