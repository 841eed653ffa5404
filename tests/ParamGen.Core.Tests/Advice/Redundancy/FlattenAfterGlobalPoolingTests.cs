using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class FlattenAfterGlobalPoolingTests
{
    private const string Rule = "PG0908";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];

    [Fact]
    public void A_Flatten_of_one_vector_is_taken_out()
    {
        Chain(image, Layer("GlobalAveragePooling2D"), Layer("Flatten"), Dense(3)).Gives(Rule, 2, null, "Remove [Flatten]");
        Chain(image, Layer("GlobalAveragePooling2D", ("KeepDims", true)), Layer("Flatten"), Dense(3)).GivesNo(Rule);
        Chain(vector, Layer("Flatten"), Dense(3)).Gives("PG0905", 1, null, "Remove [Flatten]");
    }
}
