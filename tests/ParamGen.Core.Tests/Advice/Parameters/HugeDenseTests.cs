using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Parameters;

public class HugeDenseTests
{
    private const string Rule = "PG0909";

    private static readonly int[] image = [28, 28, 3];

    [Fact]
    public void A_huge_Dense_says_what_a_pooling_would_save()
    {
        var advice = Chain([64, 64, 3], Conv(32, 3), Layer("Flatten"), Layer("Dropout", ("Rate", 0.5)), Dense(64))
            .Gives(Rule, 4, null, "Replace the [Flatten] with [GlobalAveragePooling2D]");
        // 62 · 62 · 32 · 64 + 64 = 7,872,576, and behind the pooling 32 · 64 + 64 = 2,112
        Assert.Contains("has 7,872,576 of 7,873,472 parameters (99%)", advice.Message, StringComparison.Ordinal);
        Assert.EndsWith("a [GlobalAveragePooling2D] instead saves 7,870,464", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Dense_that_is_small_or_sees_no_positions_is_let_be()
    {
        Chain(image, Conv(16, 3), Layer("Flatten"), Dense(10)).GivesNo(Rule);
        Chain([2000], Dense(1000)).GivesNo(Rule);
        // Where the channels stand first, an average over the last axis would be another network.
        Chain([3, 64, 64], Conv(32, 3, ("DataFormat", DataFormat.ChannelsFirst)), Layer("Flatten"), Dense(64)).GivesNo(Rule);
    }
}
