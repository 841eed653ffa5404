using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class SkippedInputsTests
{
    private const string Rule = "PG0929";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void A_window_is_made_as_long_as_its_stride()
    {
        Chain(image, Conv(8, 2, ("Strides", 3))).Gives(Rule, 1, "Strides", "Set KernelSize to 3");
        Chain(image, Conv(8, 1, ("Strides", 2))).GivesNo(Rule);
        Chain(image, Conv(8, 3, ("Strides", 3))).GivesNo(Rule);
    }
}
