namespace ParamGen.Core.Tests.Operators;

public class SubscriptTests
{
    private const string All = """{"class_name": "__slice__", "config": {"start": null, "stop": null, "step": null}}""";
    private const string Dots = """{"class_name": "__ellipsis__", "config": {}}""";

    [Theory]
    [InlineData("-1", "(8, 3)")]
    [InlineData($"[{All}, -1]", "(None, 3)")]
    [InlineData($"[{All}, 0, 2]", "(None,)")]
    [InlineData($"[{Dots}, 0]", "(None, 8)")]
    [InlineData($"[{Dots}]", "(None, 8, 3)")]
    [InlineData($"[{All}, null]", "(None, 1, 8, 3)")]
    [InlineData($"[{Dots}, null]", "(None, 8, 3, 1)")]
    [InlineData($"[null, {Dots}, 0, null]", "(1, None, 8, 1)")]
    [InlineData($"[{All}, true]", "(None, 3)")]
    [InlineData($"[{All}, 8]", "refused: has no index 8 on axis 1 of (None, 8, 3)")]
    [InlineData($"[{All}, -9]", "refused: has no index -9 on axis 1 of (None, 8, 3)")]
    [InlineData("[0, 0, 0, 0]", "refused: has 4 subscripts, but the shape (None, 8, 3) has rank 3")]
    [InlineData($"[{Dots}, {Dots}]", "refused: takes one '...' in a subscript")]
    [InlineData("[[0, 1]]", "refused: takes no [0, 1] in a subscript")]
    [InlineData(All, "refused: takes no None:None:None as a subscript")]
    public void A_subscript_takes_a_part(string key, string expected) =>
        Assert.Equal(expected, Called.Of("GetItem", "", "(None, 8, 3)", key));

    [Theory]
    [InlineData("null", "null", "2", 4)]
    [InlineData("1", "null", "null", 7)]
    [InlineData("-3", "null", "null", 3)]
    [InlineData("null", "-1", "3", 3)]
    [InlineData("null", "null", "-1", 8)]
    [InlineData("6", "1", "-2", 3)]
    [InlineData("5", "2", "null", 0)]
    [InlineData("-100", "100", "null", 8)]
    [InlineData("100", "-100", "-3", 3)]
    public void A_slice_takes_as_many_positions_as_in_Python(string start, string stop, string step, int expected) =>
        Assert.Equal($"({expected},)", Called.Of("GetItem", "", "(8)", $"[{Slice(start, stop, step)}]"));

    [Fact]
    public void A_slice_of_an_unknown_size_is_unknown() =>
        Assert.Equal("(None, 3)", Called.Of("GetItem", "", "(None, 3)", $"[{Slice("1", "4", "null")}]"));

    [Theory]
    [InlineData("\"axis\": 1", "[0, 2]", "(None, 2, 3)")]
    [InlineData("\"axis\": 1", "[[0, 1, 2], [2, 1, 0]]", "(None, 2, 3, 3)")]
    [InlineData("\"axis\": 1", "0", "(None, 3)")]
    [InlineData("\"axis\": null", "(5, 4) int32", "(5, 4)")]
    [InlineData("\"axis\": 1", "[[0], [0, 1]]", "refused: takes lists of the same length in a list")]
    public void Indices_take_positions_of_an_axis(string settings, string indices, string expected) =>
        Assert.Equal(expected, Called.Of("Take", settings, "(None, 8, 3)", indices));

    [Theory]
    [InlineData("[2, 3, -1]", "[0, 1, 1]", "(2, 3, 2)")]
    [InlineData("[-1, 3, -1]", "[0, 1, 1]", "(None, 3, 2)")]
    [InlineData("[-1, 3, -1]", "(3) int32", "(None, 3, None)")]
    [InlineData("[2, 3]", "[0, 1, 1]", "refused: takes a shape of 3 sizes for (None, 8, 3), not 2")]
    public void A_size_of_minus_one_reaches_to_the_end(string shape, string start, string expected) =>
        Assert.Equal(expected, Called.Of("Slice", $"\"shape\": {shape}", "(None, 8, 3)", start));

    private static string Slice(string start, string stop, string step) =>
        $$$"""{"class_name": "__slice__", "config": {"start": {{{start}}}, "stop": {{{stop}}}, "step": {{{step}}} }}""";
}
