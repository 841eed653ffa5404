using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class EmptyInputTests
{
    private const string Rule = "PG0920";

    [Fact]
    public void An_input_of_nothing_is_advised_against()
    {
        Chain([0, 8], Layer("LSTM", ("Units", 4))).Gives(Rule, 0, "Shape");
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4))).GivesNo(Rule);
    }
}
