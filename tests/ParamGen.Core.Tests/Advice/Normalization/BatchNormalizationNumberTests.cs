using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Normalization;

public class BatchNormalizationNumberTests
{
    private const string Rule = "PG0917";

    private static readonly int[] vector = [16];

    [Theory]
    [InlineData("Momentum", 1.0, "Set Momentum to 0.99")]
    [InlineData("Momentum", -0.1, "Set Momentum to 0.99")]
    [InlineData("Epsilon", 0.0, "Set Epsilon to 0.001")]
    public void Numbers_out_of_range_get_their_defaults(string argument, double value, string suggestion) =>
        Chain(vector, Layer("BatchNormalization", (argument, value)), Dense(3)).Gives(Rule, 1, argument, suggestion);

    [Fact]
    public void A_usual_momentum_is_let_be() =>
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.9)), Dense(3)).GivesNo(Rule);
}
