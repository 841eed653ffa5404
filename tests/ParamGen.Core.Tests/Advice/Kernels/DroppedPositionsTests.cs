using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Kernels;

public class DroppedPositionsTests
{
    private const string Rule = "PG0926";

    private static readonly (string, ArgumentValue) same = ("Padding", Padding.Same);

    [Fact]
    public void The_message_says_how_many_positions_are_dropped()
    {
        var advice = Chain(
            [27, 29, 3],
            Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(2)), ("StridesByAxis", new EquatableArray<int>(2, 5))),
            Conv(8, 3))
            .Gives(Rule, 1, "PoolSize", "Use Padding.Same");
        // (27 − 2) modulo 2 and (29 − 2) modulo 5
        Assert.Contains("the rest, 1 on axis 1 and 2 on axis 2, is never used", advice.Message, StringComparison.Ordinal);
        Chain([26, 26, 3], Layer("MaxPooling2D")).GivesNo(Rule);
        Chain([27, 27, 3], Layer("MaxPooling2D", same)).GivesNo(Rule);
    }
}
