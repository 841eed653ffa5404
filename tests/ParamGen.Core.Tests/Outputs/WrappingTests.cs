using ParamGen.Core.Outputs;

namespace ParamGen.Core.Tests.Outputs;

public class WrappingTests
{
    [Fact]
    public void A_line_may_be_full_without_the_space_behind_it() =>
        Assert.Equal(["ab cd", "ef"], Wrapping.Lines("ab cd ef", 5));

    [Fact]
    public void A_word_that_is_wider_than_a_line_ends_in_an_ellipsis() =>
        Assert.Equal(["ab", "cdef…", "g"], Wrapping.Lines("ab cdefghi g", 5));
}
