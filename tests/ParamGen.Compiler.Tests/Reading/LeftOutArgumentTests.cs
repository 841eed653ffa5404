using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>What the compiler fills in for the user is no argument of his.</summary>
public class LeftOutArgumentTests
{
    [Fact]
    public void A_parameter_that_is_left_out_leaves_room_for_its_range() => AssertIs(
        "",
        "RandomTranslation(HeightFactorRange = new[] { -0.1, 0.2 }, WidthFactorRange = new[] { 0, 0.2 })");

    [Fact]
    public void A_parameter_beside_its_range_is_given_twice() =>
        AssertIs("PG0103", "RandomTranslation(widthFactor: 0.2, heightFactor: 0.1, WidthFactorRange = new[] { 0, 0.2 })");

    [Fact]
    public void A_parameter_that_is_left_out_without_its_range_is_missed() =>
        AssertIs("PG0112", "RandomTranslation(0.1)");

    [Theory]
    [InlineData("RandomBrightness")]
    [InlineData("Rescaling")]
    public void A_list_that_is_left_out_is_missed(string layer) =>
        AssertIs("PG0112", layer);

    private static void AssertIs(string ids, string layer)
    {
        var result = Compile.Run($"[Input(28, 28, 3)] [{layer}] partial class Model {{ }}");
        Assert.Empty(result.Errors);
        Assert.Equal(ids, result.Ids);
    }
}
