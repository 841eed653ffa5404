using ParamGen.Core.Text;

namespace ParamGen.Core.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("stme", "stem")]
    [InlineData("ncodr", "Encoder")]
    [InlineData("decoderxyz", "decoder")]
    public void Two_changes_are_few_and_so_is_a_third_of_the_name(string typed, string meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, ["Encoder", "decoder", "stem"]));

    [Theory]
    [InlineData("sxyz")]
    [InlineData("decoderwxyz")]
    public void A_name_with_more_changes_is_another_one(string typed) =>
        Assert.Null(Spelling.Nearest(typed, ["decoder", "stem"]));
}
