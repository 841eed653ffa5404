namespace ParamGen.Core.Tests.Operators;

public class ProductTests
{
    [Theory]
    [InlineData("(None, 2, 3)", "(None, 3, 4)", "(None, 2, 4)")]
    [InlineData("(None, 2, 3)", "(3, 4)", "(None, 2, 4)")]
    [InlineData("(None, 2, 3)", "(3)", "(None, 2)")]
    [InlineData("(3)", "(3, 4)", "(4,)")]
    [InlineData("(3)", "(3)", "()")]
    [InlineData("(None, 2, None)", "(None, 3, 4)", "(None, 2, 4)")]
    [InlineData("(None, 2, 3)", "(None, 4, 3)", "refused: multiplies (None, 2, 3) and (None, 4, 3), of which 3 and 4 must be the same")]
    [InlineData("(None, 2, 3)", "2.0", "refused: multiplies no single numbers as matrices")]
    public void Matrices_are_multiplied(string one, string other, string expected) =>
        Assert.Equal(expected, Called.Of("Matmul", "", one, other));

    [Theory]
    [InlineData("(None, 2, 3)", "(5, 3, 4)", "(None, 2, 5, 4)")]
    [InlineData("(None, 3)", "(3)", "(None,)")]
    [InlineData("(None, None)", "(3)", "refused: multiplies (None, None) and (3,), of which None and 3 must be the same")]
    [InlineData("(None, 3)", "2.0", "(None, 3)")]
    public void A_dot_sums_over_the_last_axis(string one, string other, string expected) =>
        Assert.Equal(expected, Called.Of("Dot", "", one, other));

    [Theory]
    [InlineData("2", "(2, 5)")]
    [InlineData("0", "(2, 3, 4, 3, 4, 5)")]
    [InlineData("[[1, 2], [0, 1]]", "(2, 5)")]
    [InlineData("[[0], [2]]", "refused: multiplies (2, 3, 4) and (3, 4, 5), whose axes [0] and [2] must be the same")]
    public void A_tensordot_sums_over_axes(string axes, string expected) =>
        Assert.Equal(expected, Called.Of("Tensordot", $"\"axes\": {axes}", "(2, 3, 4)", "(3, 4, 5)"));

    [Theory]
    [InlineData("Outer", "(2, 3)", "(4)", "(6, 4)")]
    [InlineData("Inner", "(None, 3)", "(5, 3)", "(None, 5)")]
    [InlineData("Kron", "(2, 3)", "(4, 5)", "(8, 15)")]
    [InlineData("Cross", "(None, 3)", "(3)", "(None, 3)")]
    [InlineData("Cross", "(None, 2)", "(None, 2)", "(None,)")]
    public void Other_products_have_their_shapes(string name, string one, string other, string expected) =>
        Assert.Equal(expected, Called.Of(name, "", one, other));
}
