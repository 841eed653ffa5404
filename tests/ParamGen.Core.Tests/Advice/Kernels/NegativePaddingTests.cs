using ParamGen.Core.Collections;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class NegativePaddingTests
{
    private const string Rule = "PG0919";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void A_padding_that_takes_away_is_turned_round()
    {
        Chain(image, Layer("ZeroPadding2D", ("Padding", new EquatableArray<int>(-1))), Conv(8, 3))
            .Gives(Rule, 1, "Padding", "Set Padding to 1", "Use [Cropping2D(1)]");
        Chain(image, Layer("ZeroPadding2D", ("Padding", new EquatableArray<int>(1))), Conv(8, 3)).GivesNo(Rule);
    }
}
