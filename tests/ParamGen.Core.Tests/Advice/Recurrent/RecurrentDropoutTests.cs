using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Recurrent;

public class RecurrentDropoutTests
{
    private const string Rule = "PG0916";

    [Fact]
    public void A_recurrent_dropout_becomes_a_share()
    {
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Dropout", 20.0)))
            .Gives(Rule, 1, "Dropout", "Set Dropout to 0.2", "Set Dropout to 1");
        Chain([10, 8], Layer("GRU", ("Units", 4), ("RecurrentDropout", -0.5)))
            .Gives(Rule, 1, "RecurrentDropout", "Set RecurrentDropout to 0");
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Dropout", 0.2))).GivesNo(Rule);
    }

    [Fact]
    public void A_layer_within_a_wrapper_is_judged_as_well() =>
        Chain([10, 8], Layer("Bidirectional"), Layer("LSTM", ("Units", 4), ("Dropout", 1.5)))
            .Gives(Rule, 2, "Dropout", "Set Dropout to 0.015", "Set Dropout to 1");
}
