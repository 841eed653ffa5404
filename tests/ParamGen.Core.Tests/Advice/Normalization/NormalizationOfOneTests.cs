using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Normalization;

public class NormalizationOfOneTests
{
    private const string Rule = "PG0942";

    private static readonly int[] vector = [16];

    [Fact]
    public void A_normalization_has_more_than_one_number_a_channel()
    {
        var single = LayerSources.Of("Input", ("Shape", new EquatableArray<int>(8)), ("BatchSize", 1));
        GraphOf(single, Dense(4, ("UseBias", false)), Layer("BatchNormalization"), Layer("ReLU"))
            .Gives(Rule, 2, null, "Use [LayerNormalization]");
        Chain(vector, Dense(4, ("UseBias", false)), Layer("BatchNormalization"), Layer("ReLU")).GivesNo(Rule);
    }
}
