using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What a model within another takes: a tensor, a list, or a dictionary.</summary>
public class StructureTests
{
    private const string One = "[\"x\", 0, 0]";
    private const string Two = "[[\"x\", 0, 0], [\"y\", 0, 0]]";
    private const string Named = "{\"x\": [\"x\", 0, 0], \"y\": [\"y\", 0, 0]}";
    private const string NotSorted = "{\"y\": [\"y\", 0, 0], \"x\": [\"x\", 0, 0]}";

    // x has 4 numbers and y has 8: a dense layer of 3 units on both is 13 × 3.
    [Theory]
    [InlineData(Two, "[a, b]", "39 parameters")]
    [InlineData(Two, "[b, a]", "PG0313")]
    [InlineData(Two, "{\"y\": b, \"x\": a}", "39 parameters")]
    [InlineData(Two, "{\"x\": b, \"y\": a}", "PG0313")]
    [InlineData(Two, "{\"x\": a, \"z\": b}", "PG0510")]
    [InlineData(Two, "a", "PG0510")]
    [InlineData(Two, "[a, [b]]", "39 parameters")]
    [InlineData(Two, "[a, 5]", "PG0510")]
    [InlineData(Named, "{\"y\": b, \"x\": a}", "39 parameters")]
    [InlineData(Named, "{\"y\": b}", "PG0510")]
    [InlineData(Named, "[a, b]", "39 parameters")]
    [InlineData(NotSorted, "{\"x\": a, \"y\": b}", "39 parameters")]
    [InlineData(NotSorted, "[a, b]", "PG0510")]
    public void A_call_gives_a_model_what_its_inputs_are(string inputs, string given, string result)
    {
        var both = Layer("Concatenate", "c", "", Call([List([Tensor("x"), Tensor("y")])]));
        var inner = Inner([Input("x", 4), Input("y", 8), both], inputs, given);
        Assert.Equal(result, Outer(inner));
    }

    [Theory]
    [InlineData(One, "a", "15 parameters")]
    [InlineData(One, "[a]", "15 parameters")]
    [InlineData("[[\"x\", 0, 0]]", "{\"x\": a}", "15 parameters")]
    [InlineData("{\"k\": [\"x\", 0, 0]}", "{\"k\": a}", "15 parameters")]
    [InlineData(One, "{\"k\": a}", "PG0510")]
    [InlineData(One, "[a, a]", "PG0510")]
    public void A_model_with_one_input_takes_one(string inputs, string given, string result)
    {
        var model = Inner([Input("x", 4), Layer("Activation", "c", "\"activation\": \"relu\"", Of("x"))], inputs, given);
        Assert.Equal(result, KerasResult.Of(ModelText([Input("a", 4), model, Dense("d", Of("f"))], "[\"a\", 0, 0]", "[\"d\", 0, 0]")));
    }

    private static string Inner(string[] layers, string inputs, string given)
    {
        var argument = System.Text.RegularExpressions.Regex.Replace(given, "\\b[ab]\\b", name => Tensor(name.Value));
        return ModelText(layers, inputs, "[[\"c\", 0, 0]]", $", \"name\": \"f\", \"inbound_nodes\": [{Call([argument])}]");
    }

    private static string Outer(string inner) => KerasResult.Of(ModelText(
        [Input("a", 4), Input("b", 8), inner, Dense("d", Of("f"))],
        "[[\"a\", 0, 0], [\"b\", 0, 0]]",
        "[\"d\", 0, 0]"));
}
