using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class ReshapeTests
{
    [Theory]
    [InlineData(new[] { -3, 4 }, "Reshape to 3, 4")]
    [InlineData(new[] { -2, 4 }, "Reshape to -1, 4")]
    [InlineData(new[] { -2, 5 }, null)]
    public void A_target_with_a_sign_is_mended_where_the_input_fits(int[] target, string? suggestion) =>
        IsRefused("PG0113", "TargetShape", suggestion, [12], "Reshape", ("TargetShape", Sizes(target)));
}
