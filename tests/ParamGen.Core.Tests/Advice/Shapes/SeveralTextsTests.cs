using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class SeveralTextsTests
{
    private const string Rule = "PG0950";

    [Fact]
    public void Several_texts_a_sample_are_not_split()
    {
        Chain([5], Layer("TextVectorization")).Gives(Rule, 1, "Split", "Use TextSplit.None");
        Chain([5], Layer("TextVectorization", ("Split", TextSplit.None))).GivesNo(Rule);
        Chain([1], Layer("TextVectorization")).GivesNo(Rule);
        Chain([], Layer("TextVectorization")).GivesNo(Rule);
        Chain([Dim.Unknown], Layer("TextVectorization")).GivesNo(Rule);
    }
}
