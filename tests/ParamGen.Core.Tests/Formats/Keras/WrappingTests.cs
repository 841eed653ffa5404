using System.Text.Json;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>A model may stand in a file within something else, which is recognized.</summary>
public class WrappingTests
{
    private static readonly string functional = Functional([Input("a", 4), Dense("b", Of("a"))], ["a"], ["b"]);
    private static readonly string sequential = Sequential(InChain("Dense", "\"name\": \"b\", \"units\": 3"));

    public static TheoryData<string, string> Wrappings => new()
    {
        { "a string", JsonSerializer.Serialize(functional) },
        { "get_config() of a Functional", ConfigOf(functional) },
        { "get_config() of a Sequential", ConfigOf(sequential) },
        { "a list of layers", sequential[sequential.IndexOf('[', StringComparison.Ordinal)..(sequential.LastIndexOf(']') + 1)] },
        {
            "TensorFlow.js",
            $$"""{"format": "layers-model", "modelTopology": {"keras_version": "3.9.0", "model_config": {{functional}} } }"""
        },
        { "TensorFlow.js without a config", $$"""{"modelTopology": {{functional}}}""" },
        { "the attributes of an .h5 file", $$"""{"keras_version": "3.9.0", "model_config": {{JsonSerializer.Serialize(functional)}}}""" },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void A_model_is_read_whatever_it_is_wrapped_in(string wrapping, string text)
    {
        Assert.NotEmpty(wrapping);
        // A list of layers has no place for a name.
        Assert.Equal(wrapping == "a list of layers" ? "PG0504" : "15 parameters", KerasResult.Of(text));
    }

    [Theory]
    [InlineData("""{"keras_version": "3.9.0", "date_saved": "2026-01-01@00:00:00"}""", "the metadata of a .keras archive")]
    [InlineData("""{"format": "graph-model", "modelTopology": {"node": []}}""", "a graph model of TensorFlow.js")]
    [InlineData("""{"class_name": "Dense", "config": {"units": 3}}""", "a single layer of class Dense, not a model")]
    [InlineData("""{"units": 3}""", "not a Sequential or Functional model written by Keras")]
    [InlineData("""[1, 2]""", "not a Sequential or Functional model written by Keras")]
    [InlineData("\"text\"", "not a Sequential or Functional model written by Keras")]
    public void What_is_no_model_is_named_for_what_it_is(string text, string what)
    {
        var error = Assert.Single(KerasModelReader.Read(text).Errors);
        Assert.StartsWith($"PG0504 model: this is {what}", error.Text(""), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_within_a_string_is_reported_where_the_string_stands()
    {
        var text = "\n  " + JsonSerializer.Serialize(functional.Replace("\"units\"", "\"unitz\"", StringComparison.Ordinal));
        Assert.All(KerasModelReader.Read(text).Errors, error => Assert.Equal(3, error.Position));
    }

    [Fact]
    public void Errors_of_one_cause_are_one()
    {
        string[] layers = [.. Enumerable.Range(0, 5).Select(i => InChain("Dense", $"\"name\": \"d{i}\", \"units\": 3, \"quantum\": true"))];
        var error = Assert.Single(KerasModelReader.Read(Sequential(layers)).Errors);
        Assert.Equal(
            "PG0506 d0 (Dense): cannot be read, because it takes no argument 'quantum' (4 more places like this)",
            error.Text(""));
    }

    private static string ConfigOf(string model) => JsonDocument.Parse(model).RootElement.GetProperty("config").GetRawText();
}
