using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class UnequalStridesTests
{
    private const string Rule = "PG0912";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void Strides_are_made_equal()
    {
        Chain(image, Depthwise(("StridesByAxis", new EquatableArray<int>(2, 1))))
            .Gives(Rule, 1, "StridesByAxis", "Set StridesByAxis to 2, 2", "Set StridesByAxis to 1, 1");
        Chain(image, Depthwise(("StridesByAxis", new EquatableArray<int>(2, 2)))).GivesNo(Rule);
    }

    private static LayerSource Depthwise(params (string Name, ArgumentValue Value)[] arguments) =>
        Layer("DepthwiseConv2D", [("KernelSize", new EquatableArray<int>(3)), .. arguments]);
}
