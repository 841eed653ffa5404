namespace ParamGen.Core.Tests.Operators;

public class BroadcastingTests
{
    [Theory]
    [InlineData("(None, 4, 3)", "(None, 4, 3)", "(None, 4, 3)")]
    [InlineData("(None, 4, 3)", "(None, 1, 3)", "(None, 4, 3)")]
    [InlineData("(None, 4, 3)", "(3)", "(None, 4, 3)")]
    [InlineData("(3)", "(None, 4, 3)", "(None, 4, 3)")]
    [InlineData("(None, 4, 3)", "()", "(None, 4, 3)")]
    // Keras takes a size that is not known for the other one.
    [InlineData("(None, None)", "(5, 3)", "(5, 3)")]
    [InlineData("(None, None)", "(1, 3)", "(None, 3)")]
    [InlineData("(None, 4)", "(None, 5)", "refused: cannot broadcast the shapes (None, 4) and (None, 5), because 4 and 5 differ")]
    public void Two_shapes_are_aligned_at_their_ends(string one, string other, string expected) =>
        Assert.Equal(expected, Called.Of("Add", "", one, other));

    [Theory]
    [InlineData("1")]
    [InlineData("0.5")]
    [InlineData("true")]
    public void A_number_of_Pythons_has_no_axes(string number) => Assert.Equal("(None, 3)", Called.Of("Multiply", "", number, "(None, 3)"));

    [Fact]
    public void An_array_has_the_shape_of_its_lists() =>
        Assert.Equal(
            "(None, 2, 3)",
            Called.Of(
                "Add",
                "",
                "(None, 2, 1)",
                """{"class_name": "__numpy__", "config": {"value": [[1, 2, 3], [4, 5, 6]], "dtype": "int32"}}"""));

    [Fact]
    public void A_condition_and_both_choices_are_broadcast() =>
        Assert.Equal("(None, 4, 3)", Called.Of("Where", "", "(None, 1, 1) bool", "(None, 4, 1)", "(3)"));

    [Theory]
    [InlineData("(None, 4) int32", "1", "(None, 4)")]
    [InlineData("(None, 4) int32", "(4) int32", "(None, 4)")]
    [InlineData("(None, 1) int32", "(4) int32", "refused: would give (None, 4) or (None, 1), depending on the version of Keras")]
    public void What_versions_of_Keras_do_differently_is_refused(string x, string y, string expected) =>
        Assert.Equal(expected, Called.Of("BitwiseAnd", "", x, y));
}
