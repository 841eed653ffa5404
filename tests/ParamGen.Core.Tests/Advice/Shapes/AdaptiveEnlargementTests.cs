using ParamGen.Core.Collections;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class AdaptiveEnlargementTests
{
    private const string Rule = "PG0931";

    [Fact]
    public void A_pooling_that_enlarges_is_advised_against()
    {
        var advice = Chain([7, 7, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(14))))
            .Gives(Rule, 1, "OutputSize");
        Assert.EndsWith(
            "enlarges (None, 7, 7, 4) to (None, 14, 14, 4) by repeating positions; use a smaller size, or an [UpSampling2D] to enlarge",
            advice.Message,
            StringComparison.Ordinal);
        Chain([14, 14, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(7)))).GivesNo(Rule);
        Chain([7, 7, 4], Layer("AdaptiveAveragePooling2D", ("OutputSize", new EquatableArray<int>(7)))).GivesNo(Rule);
    }
}
