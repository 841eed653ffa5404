using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What a file's errors say to somebody who has never written one.</summary>
public class MessageTests
{
    private const string OfChain = "{\"class_name\": \"Sequential\", \"config\": ";

    [Theory]
    [InlineData(
        """{"class_name": "Lambda", "config": {"name": "half"}}""",
        "half (Lambda): holds Python code, which the compiler cannot run; to declare what the layer computes, add "
            + "[CustomLayer(\"half\", typeof(Lambda))] to the class")]
    [InlineData("""{"config": {"name": "d", "units": 3}}""", "d: the layer has no class_name")]
    [InlineData("{}", "layer: the layer has no class_name")]
    [InlineData("""{"class_name": 3, "config": {}}""", "layer: the layer's class_name is not a name")]
    [InlineData("3", "layer: this is not a layer, which has a class_name and a config")]
    [InlineData("""{"class_name": "Dense"}""", "Dense: the layer has no config with its arguments")]
    [InlineData(
        """{"class_name": "Dense2", "registered_name": "My>Dense2", "config": {"name": "a"}}""",
        "a (Dense2): unknown layer 'My>Dense2'; for a custom layer, add [CustomLayer(\"My>Dense2\", typeof(Dense2))] to the class")]
    [InlineData(
        """{"class_name": "My>Dense2", "config": {"name": "a"}}""",
        "a (Dense2): unknown layer 'My>Dense2'; for a custom layer, add [CustomLayer(\"My>Dense2\", typeof(Dense2))] to the class")]
    [InlineData(
        """{"class_name": "Dense2", "config": {"name": "a"}}""",
        "a (Dense2): unknown layer 'Dense2'; did you mean 'Dense'? For a custom layer, add [CustomLayer(\"Dense2\", typeof(Dense2))] "
            + "to the class")]
    [InlineData(
        """{"class_name": "MaxoutDense", "config": {"name": "m", "units": 3}}""",
        "m (MaxoutDense): unknown layer 'MaxoutDense'; Keras 1 and 2 have it; for a custom layer, add [CustomLayer(\"MaxoutDense\", "
            + "typeof(MaxoutDense))] to the class; if Keras 1 wrote the file, add \"keras_version\": \"1.2.2\" to it")]
    [InlineData(
        """{"class_name": "CuDNNLSTM", "config": {"name": "c", "units": 3}}""",
        "c (CuDNNLSTM): unknown layer 'CuDNNLSTM'; Keras 2 has it; for a custom layer, add [CustomLayer(\"CuDNNLSTM\", "
            + "typeof(CuDNNLSTM))] to the class; if Keras 2 wrote the file, add \"keras_version\": \"2.2.4\" to it")]
    [InlineData(
        """{"class_name": "Convolution2D", "config": {"name": "c", "nb_filter": 3}}""",
        "; if Keras 1 wrote the file, add \"keras_version\": \"1.2.2\" to it")]
    public void A_layer_is_refused_with_what_to_do(string layer, string message)
    {
        var text = KerasModelReader.Read(Sequential(layer)).Errors[0].Text("");
        if (message[0] == ';')
            Assert.EndsWith(message, text, StringComparison.Ordinal);
        else
            Assert.Equal("PG0505 " + message, text);
    }

    [Theory]
    [InlineData("", "PG0503 JSON: syntax error: the file is empty")]
    [InlineData(" \n", "PG0503 JSON: syntax error: the file is empty")]
    [InlineData("{\"a\": [1, 2", "PG0503 JSON: syntax error: expected ',' or ']', but the file ends here; it may be cut off")]
    [InlineData("{\"a\": \"b", "PG0503 JSON: syntax error: unterminated string, but the file ends here; it may be cut off")]
    [InlineData("{\"a\": b}", "PG0503 JSON: syntax error: expected a value")]
    [InlineData("PK\u0003\u0004", "PG0503 JSON: syntax error: the file is a zip archive, as .keras is; extract its config.json")]
    [InlineData(OfChain + "{\"name\": \"s\", \"layers\": []}}", "PG0504 model: this is a model that has no layers")]
    [InlineData(
        OfChain + "[{\"class_name\": \"Dense\", \"config\": {\"output_dim\": 3, \"init\": \"uniform\"}}]}",
        "PG0504 model: this is a Sequential whose config is a list of layers, as Keras 1 and 2 wrote it; if Keras 1 wrote the file, add "
            + "\"keras_version\": \"1.2.2\" to it")]
    [InlineData(
        "[{\"class_name\": \"Dense\", \"config\": {\"units\": 3}}]",
        "PG0504 model: this is a Sequential whose config is a list of layers, as Keras 1 and 2 wrote it; if Keras 2 wrote the file, wrap "
            + "its list: {\"class_name\": \"Sequential\", \"keras_version\": \"2.2.4\", \"config\": [...]}")]
    [InlineData(
        OfChain + "{\"name\": \"s\", \"layers\": [{\"class_name\": \"InputLayer\", \"config\": {\"name\": \"i\", \"batch_shape\": 784}}]}}",
        "PG0506 i (InputLayer): cannot be read, because it does not accept 784 for 'batch_shape'; write a list: [null, 784]")]
    public void A_file_is_refused_with_what_is_wrong(string text, string message) =>
        Assert.Equal(message, KerasModelReader.Read(text).Errors[0].Text(""));

    [Fact]
    public void A_call_that_is_not_there_is_not_called_a_layer() =>
        Assert.Equal(
            "PG0302 c: 'b' has no call 3",
            KerasModelReader.Read(Functional([Input("a", 4), Dense("b", Of("a")), Dense("c", Of("b", 3))], ["a"], ["c"]))
                .Errors[0].Text(""));

    [Fact]
    public void A_layer_in_many_places_is_one_error() =>
        Assert.EndsWith(
            "to the class (1 more place like this)",
            Assert.Single(KerasModelReader.Read(Sequential(
                InChain("Mine", "\"name\": \"a\""),
                InChain("Mine", "\"name\": \"b\""))).Errors).Text(""),
            StringComparison.Ordinal);

    [Fact]
    public void A_build_config_that_contradicts_the_layer_is_named()
    {
        var text = Sequential(InChain("Dense", "\"name\": \"d\", \"units\": 3", "\"build_config\": {\"input_shape\": [null, 5]}"));
        var problem = Assert.Single(Core.Evaluation.NetworkEvaluator.Evaluate(KerasModelReader.Read(text).Network!).Problems);
        Assert.Equal("PG0310", problem.Rule.Id);
        Assert.Contains("built for (None, 5), as its build_config in the file says", problem.Message, StringComparison.Ordinal);
    }
}
