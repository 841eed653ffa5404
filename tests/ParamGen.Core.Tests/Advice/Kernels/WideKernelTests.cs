using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class WideKernelTests
{
    private const string Rule = "PG0921";

    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    [Fact]
    public void A_window_is_made_as_small_as_its_input()
    {
        Chain([4, 4, 3], Conv(8, 7, same)).Gives(Rule, 1, "KernelSize", "Set KernelSize to 4");
        Chain([4, 9, 3], Conv(8, 7, same)).Gives(Rule, 1, "KernelSize", "Set KernelSize to 4, 7");
        Chain([4, 4, 3], Conv(8, 3, same, ("DilationRate", 2))).Gives(Rule, 1, "KernelSize");
        Chain([7, 7, 3], Conv(8, 7, same)).GivesNo(Rule);
        Chain([Dim.Unknown, Dim.Unknown, 3], Conv(8, 7, same)).GivesNo(Rule);
    }
}
