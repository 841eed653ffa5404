using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Recurrent;

public class UnrolledStepsTests
{
    private const string Rule = "PG0934";

    [Fact]
    public void A_sequence_of_any_length_is_not_laid_out()
    {
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4), ("Unroll", true)))
            .Gives(Rule, 1, "Unroll", "Make the input 32, 8", "Remove Unroll");
        Chain([Dim.Unknown, 8], Layer("Bidirectional"), Layer("GRU", ("Units", 4), ("Unroll", true)))
            .Gives(Rule, 2, "Unroll", "Make the input 32, 8", "Remove Unroll");
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Unroll", true))).GivesNo(Rule);
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4))).GivesNo(Rule);
    }
}
