using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class OneSidedPaddingTests
{
    private const string Rule = "PG0928";

    private static readonly int[] image = [28, 28, 3];
    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    [Fact]
    public void A_one_sided_padding_is_written_out()
    {
        Chain(image, Conv(8, 3, same, ("Strides", 2))).Gives(Rule, 1, "Padding", "Pad 1 × 1 on each side, as other frameworks do");
        // 29: (15 − 1) · 2 + 3 − 29 = 2 zeros, one on each side
        Chain([29, 29, 3], Conv(8, 3, same, ("Strides", 2))).GivesNo(Rule);
        Chain(image, Conv(8, 3, same)).GivesNo(Rule);
    }
}
