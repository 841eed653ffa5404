using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>What Keras 2 reads although it is not as it writes it.</summary>
public class OldDamageTests
{
    private const string X = """[["x", 0, 0]]""";

    private static readonly string dense = Dense("d", "[[[\"x\", 0, 0, {}]]]");

    /// <summary>It asks no input for its call, and finds those of other layers in a dictionary of Python's.</summary>
    [Theory]
    [InlineData("2.12.0", """["x", 8, 0]""", "15, (None, 3)")]
    [InlineData("2.12.0", """["x", -1, 0]""", "15, (None, 3)")]
    [InlineData("2.12.0", """["x", null, 0]""", "15, (None, 3)")]
    [InlineData("2.12.0", """["x", 2.5, -1]""", "15, (None, 3)")]
    [InlineData("2.12.0", """["x", 0, false]""", "15, (None, 3)")]
    [InlineData("2.12.0", """["x", 0, 0.0]""", "PG0510")]
    [InlineData("2.12.0", """["x", 0, -2]""", "PG0510")]
    [InlineData("2.12.0", """["x", 0, true]""", "PG0312")]
    [InlineData("2.12.0", """["x", [0], 0]""", "PG0510")]
    [InlineData("2.2.4", """["x", 8, 0]""", "PG0302")]
    [InlineData("2.2.4", """["x", -1, 0]""", "PG0510")]
    [InlineData("2.2.4-tf", """["x", true, 0]""", "PG0510")]
    public void A_tensor_of_an_input(string version, string tensor, string result)
    {
        Assert.StartsWith(result, Result(Functional(version, [Input("x", "4"), Dense("d", $"[[{tensor}]]")], X, """[["d", 0, 0]]""")));
        // Older ones find those that a model lists as Python does.
        if (version.StartsWith("2.12", StringComparison.Ordinal))
            Assert.StartsWith(result, Result(Functional(version, [Input("x", "4"), dense], $"[{tensor}]", """[["d", 0, 0]]""")));
    }

    [Theory]
    [InlineData("""["d", false, 0]""", "15, (None, 3)")]
    [InlineData("""["d", 0.0, -1]""", "15, (None, 3)")]
    [InlineData("""["d", -1, 0]""", "PG0510")]
    [InlineData("""["d", true, 0]""", "PG0302")]
    [InlineData("""["d", 0.5, 0]""", "PG0510")]
    [InlineData("""["d", null, 0]""", "PG0510")]
    public void A_tensor_of_another_layer(string tensor, string result) =>
        Assert.StartsWith(result, Result(Functional("2.12.0", [Input("x", "4"), dense], X, $"[{tensor}]")));

    /// <summary>What leads to no output stays a part of the model in TensorFlow, and elsewhere does not.</summary>
    [Theory]
    [InlineData("2.12.0", "27, (None, 3)")]
    [InlineData("2.2.4", "15, (None, 3)")]
    [InlineData("1.2.2", "15, (None, 3)")]
    [InlineData("2.2.4-tf", "PG0510")]
    public void A_layer_that_leads_to_no_output(string version, string result) => Assert.StartsWith(result, Result(Functional(
        version,
        [Input("x", "4"), dense, Dense("e", "[[[\"d\", 0, 0]]]")],
        X,
        """[["d", 0, 0]]""").Replace("units", version == "1.2.2" ? "output_dim" : "units", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2.12.0", "x (InputLayer), dense (Dense)")]
    [InlineData("2.2.4", "x (InputLayer), dense_1 (Dense)")]
    public void A_layer_without_a_name_gets_the_next_one(string version, string listed) => Assert.Equal(listed, Listed(Functional(
        version,
        [Input("x", "4"), dense.Replace(", \"name\": \"d\" }", "}", StringComparison.Ordinal)],
        X,
        """[["d", 0, 0]]""")));

    [Theory]
    [InlineData("\"build_config\": {\"input_shape\": [null, 7]}")]
    [InlineData("\"build_config\": 3")]
    [InlineData("\"anything\": {\"else\": 1}")]
    public void What_a_layer_says_beside_its_arguments_is_not_read(string more) => Assert.Equal("15, (None, 3)", Result(Functional(
        "2.15.0",
        [Input("x", "4"), dense.Replace("\"config\"", more + ", \"config\"", StringComparison.Ordinal)],
        X,
        """[["d", 0, 0]]""")));

    [Theory]
    [InlineData("2.15.0", "0, (None, 4)")]
    [InlineData("2.12.0", "PG0505")]
    public void A_layer_without_a_config_has_no_arguments(string version, string result) => Assert.StartsWith(result, Result(Functional(
        version,
        [Input("x", "4"), """{"class_name": "Flatten", "name": "f", "inbound_nodes": [[["x", 0, 0]]]}"""],
        X,
        """[["f", 0, 0]]""")));

    [Theory]
    [InlineData("\"strides\": [1, true]", "30, (None, 4, 4, 3)")]
    [InlineData("\"strides\": [1, false]", "PG01")]
    [InlineData("\"strides\": [1, null]", "PG0506")]
    public void True_is_1_in_a_list_of_sizes(string more, string result) => Assert.StartsWith(
        result,
        Result(Single("2.15.0", "Conv2D", "\"filters\": 3, \"kernel_size\": [3, 3], \"padding\": \"same\", " + more, "4, 4, 1")));

    [Fact]
    public void An_input_takes_no_other_argument() => Assert.StartsWith("PG0506", Result(Functional(
        "2.15.0",
        [Node("InputLayer", "x", "\"batch_input_shape\": [null, 4], \"shape\": null", "[]"), dense],
        X,
        """[["d", 0, 0]]""")));

    [Fact]
    public void A_Merge_of_models_without_names()
    {
        var branch = Chain("1.2.2", Layer("Dense", "\"output_dim\": 3", "4"));
        Assert.Equal("42, (None, 3)", Result(Chain(
            "1.2.2",
            Layer("Merge", $"\"mode\": \"sum\", \"layers\": [{branch}, {branch}]"),
            Layer("Dense", "\"output_dim\": 3"))));
    }

    [Theory]
    [InlineData("4", "15, (None, 3)")]
    [InlineData(null, "PG0506")]
    public void A_Sequential_whose_first_model_has_an_input_without_a_name(string? sample, string result)
    {
        var inner = Chain("2.2.4", Layer("InputLayer", "\"sparse\": false", sample), Layer("Dense", "\"units\": 3"));
        Assert.StartsWith(result, Result(Chain("2.2.4", inner)));
    }
}
