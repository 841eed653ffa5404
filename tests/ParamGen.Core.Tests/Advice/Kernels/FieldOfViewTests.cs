using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class FieldOfViewTests
{
    private const string Rule = "PG0943";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void Positions_see_the_input()
    {
        var pooling = Layer("GlobalAveragePooling2D");
        Assert.Contains(
            "is 5 positions for an input of 28, too small to cover it;",
            Chain(image, Conv(4, 3), Conv(4, 3), pooling, Dense(3)).Gives(Rule, 3, null).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "is 37 positions for an input of 8, more than 4 times as large;",
            Chain(
                [8, 8, 3],
                Conv(4, 8, ("Padding", Padding.Same)),
                Layer("MaxPooling2D"),
                Conv(4, 8, ("Padding", Padding.Same), ("DilationRate", 2)),
                pooling,
                Dense(3)).Gives(Rule, 4, null).Message,
            StringComparison.Ordinal);
        Chain([8, 8, 3], Conv(4, 5), Conv(4, 4), pooling, Dense(3)).GivesNo(Rule);
    }
}
