using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>Calls of Keras 1 and 2: lists of tensors, each a name, the number of a call, that of an output, and maybe arguments.</summary>
public class OldCallTests
{
    private const string X = """[["x", 0, 0]]""";

    [Theory]
    [InlineData("""[[["x", 0, 0]]]""", "15, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {}]]]""", "15, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {"training": false}]]]""", "15, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {"mask": null}]]]""", "15, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {"scale": 2}]]]""", "PG0510")]
    [InlineData("""[[["x", 0, 0], ["x", 0, 0]]]""", "PG0510")]
    [InlineData("""[[["x", 0, 1]]]""", "PG0312")]
    [InlineData("""[[["x", 1, 0]]]""", "PG0302")]
    [InlineData("""[[["nobody", 0, 0]]]""", "PG0302")]
    [InlineData("""[[["x", 0]]]""", "PG0510")]
    [InlineData("""[["x", 0, 0]]""", "PG0510")]
    [InlineData("[[]]", "PG0510")]
    [InlineData("[]", "PG0510")]
    [InlineData("null", "PG0510")]
    public void A_call_is_understood_or_refused(string nodes, string result) =>
        Assert.StartsWith(
            result,
            Result(Functional("2.2.4", [Input("x", "4"), Dense("d", nodes)], X, """[["d", 0, 0]]""")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""[["d", 0, 0]]""", "(None, 3)")]
    [InlineData("""["d", 0, 0]""", "(None, 3)")]
    [InlineData("""[["d", 0, 0], ["d", 1, 0]]""", "(None, 3) (None, 3)")]
    [InlineData("""{"b": ["d", 0, 0], "a": ["x", 0, 0]}""", "(None, 4) (None, 3)")]
    public void Outputs_are_one_or_several_or_have_names(string outputs, string shapes)
    {
        var isTwice = outputs.Contains("1, 0", StringComparison.Ordinal);
        var dense = Dense("d", isTwice ? """[[["x", 0, 0]], [["x", 0, 0]]]""" : """[[["x", 0, 0]]]""");
        Assert.Equal($"15, {shapes}", Result(Functional("2.12.0", [Input("x", "4"), dense], X, outputs)));
    }

    /// <summary>A model counts its own inputs as its first call; others count from 0.</summary>
    [Theory]
    [InlineData(1, "15, (None, 3)")]
    [InlineData(0, "PG0510")]
    [InlineData(2, "PG0302")]
    public void The_calls_of_a_model_within_count_from_1(int call, string result)
    {
        string[] layers = [Input("y", "4"), Dense("d", """[[["y", 0, 0]]]""")];
        var inner = Within(Functional("2.2.4", layers, """[["y", 0, 0]]""", """[["d", 0, 0]]"""), "inner", """[[["x", 0, 0, {}]]]""");
        var relu = Node("ReLU", "r", "", $"[[[\"inner\", {call}, 0, {{}}]]]");
        var taken = Result(Functional("2.2.4", [Input("x", "4"), inner, relu], X, """[["r", 0, 0]]"""));
        Assert.StartsWith(result, taken, StringComparison.Ordinal);
        var given = Result(Functional("2.2.4", [Input("x", "4"), inner], X, $"[[\"inner\", {call}, 0]]"));
        Assert.StartsWith(result, given, StringComparison.Ordinal);
    }

    /// <summary>The states from which a layer starts follow its sequence in the list.</summary>
    [Theory]
    [InlineData("""[[["x", 0, 0, {}], ["h", 0, 0, {}], ["c", 0, 0, {}]]]""", "96, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {"initial_state": [["h", 0, 0], ["c", 0, 0]]}]]]""", "96, (None, 3)")]
    [InlineData("""[[["x", 0, 0, {"constants": [["h", 0, 0], ["c", 0, 0]]}]]]""", "PG0510")]
    public void States_are_further_tensors(string nodes, string result)
    {
        string[] layers = [Input("x", "5, 4"), Input("h", "3"), Input("c", "3"), Node("LSTM", "l", "\"units\": 3", nodes)];
        Assert.StartsWith(
            result,
            Result(Functional("2.2.4", layers, """[["x", 0, 0], ["h", 0, 0], ["c", 0, 0]]""", """[["l", 0, 0]]""")),
            StringComparison.Ordinal);
    }

    /// <summary>Keras 1 and 2 read a model with an input that nothing takes.</summary>
    [Fact]
    public void An_input_may_be_taken_by_nothing()
    {
        string[] layers = [Input("x", "4"), Input("spare", "2"), Dense("d", """[[["x", 0, 0]]]""")];
        Assert.Equal("15, (None, 3)", Result(Functional("2.2.4", layers, """[["x", 0, 0], ["spare", 0, 0]]""", """[["d", 0, 0]]""")));
    }

    /// <summary>What a model within another makes of sizes that are not its own.</summary>
    [Theory]
    [InlineData("2.2.4", "0, (None, 16)")]
    [InlineData("2.4.0", "0, (None, 16)")]
    [InlineData("2.12.0", "0, (None, 16)")]
    public void A_model_within_takes_a_size_that_it_left_open(string version, string result)
    {
        string[] layers = [Input("y", "null, 2"), Node("Permute", "p", "\"dims\": [2, 1]", """[[["y", 0, 0, {}]]]""")];
        var inner = Within(Functional(version, layers, """[["y", 0, 0]]""", """[["p", 0, 0]]"""), "inner", """[[["x", 0, 0, {}]]]""");
        var flat = Node("Flatten", "f", "", """[[["inner", 1, 0, {}]]]""");
        Assert.Equal(result, Result(Functional(version, [Input("x", "8, 2"), inner, flat], X, """[["f", 0, 0]]""")));
    }
}
