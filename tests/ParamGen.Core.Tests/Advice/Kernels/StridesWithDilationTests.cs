using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class StridesWithDilationTests
{
    private const string Rule = "PG0911";

    private static readonly int[] image = [28, 28, 3];

    [Theory]
    [InlineData("DepthwiseConv2D")]
    [InlineData("SeparableConv2D")]
    public void A_stride_or_a_dilation_is_taken_away(string kind)
    {
        Chain(image, Depthwise(kind, ("Strides", 2), ("DilationRate", 2)))
            .Gives(Rule, 1, "Strides", "Remove Strides", "Remove DilationRate");
        // On whichever axes
        Chain(image, Depthwise(kind, ("StridesByAxis", Sizes(2, 1)), ("DilationRateByAxis", Sizes(1, 2))))
            .Gives(Rule, 1, "StridesByAxis", "Remove StridesByAxis", "Remove DilationRateByAxis");
        Chain(image, Depthwise(kind, ("Strides", 2))).GivesNo(Rule);
        Chain(image, Depthwise(kind, ("DilationRate", 2))).GivesNo(Rule);
    }

    private static LayerSource Depthwise(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        Layer(kind, [("KernelSize", Sizes(3)), .. kind == "SeparableConv2D" ? new[] { ("Filters", (ArgumentValue)8) } : [], .. arguments]);

    private static EquatableArray<int> Sizes(params int[] sizes) => new(sizes);
}
