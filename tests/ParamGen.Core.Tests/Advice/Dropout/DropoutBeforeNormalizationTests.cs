using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Dropout;

public class DropoutBeforeNormalizationTests
{
    private const string Rule = "PG0936";

    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly LayerSource dropout = Layer("Dropout", ("Rate", 0.5));

    [Fact]
    public void A_dropout_stands_behind_a_normalization()
    {
        Chain(vector, Dense(8, relu), dropout, Layer("BatchNormalization"), Dense(3)).Gives(Rule, 2, null, "Swap the two");
        Chain(vector, Dense(8, relu), dropout, Layer("BatchNormalization", ("Name", "normal")), Dense(3)).Gives(Rule, 2, null);
        Chain(vector, Dense(8, relu), Layer("BatchNormalization"), dropout, Dense(3)).GivesNo(Rule);
        Chain(vector, Dense(8, relu), dropout, Layer("LayerNormalization"), Dense(3)).GivesNo(Rule);
    }
}
