using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class CenterOfKernelTests
{
    private const string Rule = "PG0932";

    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    [Fact]
    public void A_kernel_of_which_only_the_middle_counts_is_made_1()
    {
        Chain([1, 1, 3], Conv(8, 3, same)).Gives(Rule, 1, "KernelSize", "Set KernelSize to 1");
        Chain([1, 2, 3], Conv(8, 3, same)).GivesNo(Rule);
    }
}
