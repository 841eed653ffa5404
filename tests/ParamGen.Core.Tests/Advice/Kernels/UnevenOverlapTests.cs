using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class UnevenOverlapTests
{
    private const string Rule = "PG0930";

    [Fact]
    public void A_transposed_kernel_is_made_twice_its_stride()
    {
        Chain([7, 7, 4], Transposed(3, 2)).Gives(Rule, 1, "KernelSize", "Set KernelSize to 4");
        Chain([7, 7, 4], Transposed(2, 2)).GivesNo(Rule);
        Chain([7, 7, 4], Transposed(3, 1)).GivesNo(Rule);
    }

    private static LayerSource Transposed(int kernel, int stride) =>
        Layer("Conv2DTranspose", ("Filters", 4), ("KernelSize", new EquatableArray<int>(kernel)), ("Strides", stride));
}
