using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class WidthOfHeadsTests
{
    private const string Rule = "PG0925";

    [Fact]
    public void Heads_share_the_width_of_their_input()
    {
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 8), ("KeyDim", 64))).Gives(Rule, 1, "KeyDim", "Set KeyDim to 8");
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 6), ("KeyDim", 64))).Gives(Rule, 1, "KeyDim");
        Chain([10, 64], Layer("MultiHeadAttention", ("NumHeads", 8), ("KeyDim", 8))).GivesNo(Rule);
    }
}
