using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class EvenKernelTests
{
    private const string Rule = "PG0927";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void An_even_kernel_is_made_odd()
    {
        Chain(image, Conv(8, 4, ("Padding", Padding.Same))).Gives(Rule, 1, "KernelSize", "Use an odd kernel");
        Chain(image, Conv(8, 4)).GivesNo(Rule);
        Chain(image, Conv(8, 3, ("Padding", Padding.Same))).GivesNo(Rule);
    }
}
