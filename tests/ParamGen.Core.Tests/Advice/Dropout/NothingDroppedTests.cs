using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Dropout;

public class NothingDroppedTests
{
    private const string Rule = "PG0914";

    private static readonly int[] vector = [16];

    [Theory]
    [InlineData("Dropout")]
    [InlineData("AlphaDropout")]
    [InlineData("GaussianDropout")]
    public void A_dropout_of_nothing_is_taken_out(string kind) =>
        Chain(vector, Layer(kind, ("Rate", 0.0)), Dense(3)).Gives(Rule, 1, "Rate", $"Remove [{kind}]");

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void Usual_rates_are_let_be(double rate) => Chain(vector, Layer("Dropout", ("Rate", rate)), Dense(3)).GivesNo(Rule);
}
