using System.Text.Json;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.KerasJson;
using ParamGen.Core.Tests.Formats.Keras;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Outputs.KerasJson;

/// <summary>What becomes of a network's form: chains and graphs, blocks and models, calls and wrappers.</summary>
public class KerasJsonNetworkTests
{
    private static readonly LayerSource input = Input("in", 6, 4);

    [Fact]
    public void A_chain_is_a_Sequential_with_its_input()
    {
        var json = Json(Input("in", 28, 28, 1), Of("Conv2D", ("Filters", 4), ("KernelSize", Sizes(3))), Of("Flatten"), Dense(10));
        var config = json.GetProperty("config");

        Assert.Equal("Sequential", json.GetProperty("class_name").GetString());
        Assert.Equal("keras", json.GetProperty("module").GetString());
        Assert.Equal(["in", "conv2d", "flatten", "dense"], Names(config.GetProperty("layers")));
        Assert.Equal("[null, 28, 28, 1]", Text(config.GetProperty("build_input_shape")));
        Assert.Equal("[3, 3]", Text(Config(json, "conv2d").GetProperty("kernel_size")));
        Assert.Equal("[1, 1]", Text(Config(json, "conv2d").GetProperty("strides")));
    }

    [Fact]
    public void A_graph_is_a_Functional_model_with_its_calls()
    {
        var json = Json(input, Dense(4, "a"), Merge("Add", ["a", "in"]), Dense(2, "b"));
        var config = json.GetProperty("config");

        Assert.Equal("Functional", json.GetProperty("class_name").GetString());
        Assert.Equal("""["in", 0, 0]""", Text(config.GetProperty("input_layers")));
        Assert.Equal("""["b", 0, 0]""", Text(config.GetProperty("output_layers")));
        const string tensor = """{"class_name": "__keras_tensor__", "config": """
            + """{"shape": [null, 6, 4], "dtype": "float32", "keras_history": """;
        Assert.Equal(
            """{"args": [[""" + tensor + """["a", 0, 0]}}, """ + tensor + """["in", 0, 0]}}]], "kwargs": {}}""",
            Text(Layer(json, "add").GetProperty("inbound_nodes")[0]));
    }

    [Fact]
    public void Several_inputs_and_outputs_are_lists()
    {
        var config = Json(Input("x", 4), Input("y", 4), Dense(2, "a", "x"), Dense(3, "b", "y")).GetProperty("config");

        Assert.Equal("""[["x", 0, 0], ["y", 0, 0]]""", Text(config.GetProperty("input_layers")));
        Assert.Equal("""[["a", 0, 0], ["b", 0, 0]]""", Text(config.GetProperty("output_layers")));
    }

    [Fact]
    public void A_shared_layer_stands_once_with_all_of_its_calls()
    {
        var json = Json(Input("x", 4), Input("y", 4), Dense(2, "a", "x"), Of("Shared", ("Layer", "a"), ("Input", "y")));

        Assert.Equal(["""["x",0,0]""", """["y",0,0]"""], Histories(Layer(json, "a")));
        Assert.Equal("""[["a", 0, 0], ["a", 1, 0]]""", Text(json.GetProperty("config").GetProperty("output_layers")));
    }

    [Fact]
    public void A_block_s_layers_stand_in_the_network()
    {
        var block = new NetworkSource(new(Dense(4), Merge("Add", ["dense", "input"]))) { Name = "Residual", IsBlock = true };
        var json = Json(input, new("Use", new([new("Repeat", 2)])) { Model = block });

        Assert.Equal(
            ["in", "residual_dense", "residual_add", "residual_1_dense", "residual_1_add"],
            Names(json.GetProperty("config").GetProperty("layers")));
    }

    [Fact]
    public void A_model_within_another_is_one_of_its_layers()
    {
        var model = new NetworkSource(new(Input("x", 4), Dense(3))) { Name = "Encoder" };
        var json = Json(Input("l", 4), Input("r", 4), Use(model, ("Input", "l")), Of("Shared", ("Layer", "encoder"), ("Input", "r")));

        Assert.Equal("Sequential", Layer(json, "encoder").GetProperty("class_name").GetString());
        Assert.Equal("""[["encoder", 0, 0], ["encoder", 1, 0]]""", Text(json.GetProperty("config").GetProperty("output_layers")));
    }

    [Fact]
    public void As_an_output_a_Functional_model_counts_the_call_that_made_it()
    {
        var model = new NetworkSource(new(Input("x", 4), Dense(4), Merge("Add", ["dense", "x"]))) { Name = "Residual" };
        var json = Json(Input("in", 4), Dense(4), Use(model), Merge("Add", ["residual", "in"]), Use(model, ("Name", "last")));

        Assert.Equal("""["last", 1, 0]""", Text(json.GetProperty("config").GetProperty("output_layers")));
        Assert.Equal("""["residual",0,0]""", Histories(Layer(json, "add")).First());
    }

    [Fact]
    public void A_chain_with_an_operator_is_a_Functional_model()
    {
        var json = Json(input, Dense(4), Of("Mean", ("Axes", Sizes(1))), Dense(2));
        var mean = Layer(json, "mean");

        Assert.Equal("Functional", json.GetProperty("class_name").GetString());
        Assert.Equal("keras.src.ops.numpy", mean.GetProperty("module").GetString());
        Assert.Equal("""{"name": "mean", "axis": 1, "keepdims": false}""", Text(mean.GetProperty("config")));
    }

    [Fact]
    public void So_is_a_chain_within_another_model()
    {
        var model = new NetworkSource(new(Input("x", 6, 4), Of("Mean", ("Axes", Sizes(1))))) { Name = "Pooled" };
        var json = Json(input, Use(model));

        Assert.Equal("Functional", Layer(json, "pooled").GetProperty("class_name").GetString());
        Assert.DoesNotContain("\"output_layers\": [\"pooled\", 0, 0]", Written(new(new(input, Use(model)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Subscripts_are_slices_of_a_call()
    {
        var json = Json(input, Of("Slice", ("Subscript", "..., -1:")), Dense(2));

        Assert.Equal(
            """{"class_name": "__slice__", "config": {"start": -1, "stop": null, "step": null}}""",
            Text(Layer(json, "get_item").GetProperty("inbound_nodes")[0].GetProperty("kwargs").GetProperty("key")[1]));
    }

    [Fact]
    public void Attention_takes_its_query_twice_and_says_what_it_is_asked_for()
    {
        var json = Json(input, Of(
            "MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 3), ("UseCausalMask", true), ("ReturnAttentionScores", true)));
        var call = Layer(json, "multi_head_attention").GetProperty("inbound_nodes")[0];

        Assert.Equal(2, call.GetProperty("args").GetArrayLength());
        Assert.Equal("""{"return_attention_scores": true, "use_causal_mask": true}""", Text(call.GetProperty("kwargs")));
    }

    [Fact]
    public void States_and_masks_are_named()
    {
        var json = Json(
            input,
            Of("LSTM", ("Units", 4), ("ReturnState", true), ("Name", "encoder")),
            Of("LSTM", ("Units", 4), ("Input", "in"), ("InitialState", new EquatableArray<string>("encoder[0][1]", "encoder[0][2]"))));
        var call = Layer(json, "lstm").GetProperty("inbound_nodes")[0];

        Assert.Equal(
            ["""["encoder",0,1]""", """["encoder",0,2]"""],
            call.GetProperty("kwargs").GetProperty("initial_state").EnumerateArray().Select(History));
    }

    [Fact]
    public void A_wrapper_holds_its_layer()
    {
        var json = Json(input, Of("Bidirectional", ("MergeMode", MergeMode.Sum)), Of("LSTM", ("Units", 3), ("ReturnSequences", true)));
        var config = Config(json, "bidirectional");

        Assert.Equal("sum", config.GetProperty("merge_mode").GetString());
        Assert.Equal("LSTM", config.GetProperty("layer").GetProperty("class_name").GetString());
    }

    [Fact]
    public void Several_cells_are_stacked()
    {
        var json = Json(input, Of("RNN"), Of("LSTMCell", ("Units", 3)), Of("GRUCell", ("Units", 2)));
        var cell = Config(json, "rnn").GetProperty("cell");

        Assert.Equal("StackedRNNCells", cell.GetProperty("class_name").GetString());
        Assert.Equal(2, cell.GetProperty("config").GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public void A_frozen_wrapper_s_and_a_frozen_model_s_layers_say_so()
    {
        var model = new NetworkSource(new(Input("x", 6, 3), Dense(3), Dense(2))) { Name = "Encoder" };
        var json = Json(
            input,
            Of("TimeDistributed", ("Trainable", false)),
            Dense(3),
            Use(model, ("Trainable", false)),
            Dense(2, "last"));
        var encoder = Layer(json, "encoder").GetProperty("config");

        Assert.False(Config(json, "time_distributed").GetProperty("layer").GetProperty("config").GetProperty("trainable").GetBoolean());
        Assert.False(encoder.GetProperty("trainable").GetBoolean());
        Assert.All(
            encoder.GetProperty("layers").EnumerateArray().Skip(1),
            layer => Assert.False(layer.GetProperty("config").GetProperty("trainable").GetBoolean()));
        Assert.True(Config(json, "last").GetProperty("trainable").GetBoolean());
    }

    [Fact]
    public void What_a_file_says_beside_its_numbers_is_kept()
    {
        var initializer = """
            "kernel_initializer": {"module": "keras.initializers", "class_name": "VarianceScaling",
            "config": {"scale": 2.0, "mode": "fan_out", "distribution": "uniform", "seed": 7}, "registered_name": null}
            """;
        var text = KerasText.ModelText(
            [
                KerasText.Input("in", 4),
                KerasText.Layer(
                    "Dense", "d", "\"units\": 3, " + initializer, KerasText.Call([KerasText.Tensor("in")], "\"training\": false")),
            ],
            """{"image": ["in", 0, 0]}""",
            """{"score": ["d", 0, 0]}""");
        var json = JsonDocument.Parse(Written(KerasModelReader.Read(text).Network!)).RootElement;

        Assert.Equal(
            """{"scale": 2.0, "mode": "fan_out", "distribution": "uniform", "seed": 7, "input_axes": null, "output_axes": null}""",
            Text(Config(json, "d").GetProperty("kernel_initializer").GetProperty("config")));
        Assert.Equal("""{"training": false}""", Text(Layer(json, "d").GetProperty("inbound_nodes")[0].GetProperty("kwargs")));
        Assert.Equal("""{"image": ["in", 0, 0]}""", Text(json.GetProperty("config").GetProperty("input_layers")));
        Assert.Equal("""{"score": ["d", 0, 0]}""", Text(json.GetProperty("config").GetProperty("output_layers")));
    }

    [Theory]
    [InlineData("Dropout", "Rate", 0.5, "rate", "0.5")]
    [InlineData("LeakyReLU", "NegativeSlope", 1e-7, "negative_slope", "1e-07")]
    [InlineData("GaussianNoise", "Stddev", 1.0, "stddev", "1.0")]
    public void Numbers_are_written_as_Python_does(string kind, string argument, double value, string name, string written) =>
        Assert.Equal(written, Config(Json(input, Of(kind, (argument, value), ("Name", "x"))), "x").GetProperty(name).GetRawText());

    [Fact]
    public void What_is_left_out_is_left_to_Keras()
    {
        var config = Config(Json(Input("in", 8, 8, 3), Of("MaxPooling2D", ("Name", "x"))), "x");

        Assert.False(config.TryGetProperty("pool_size", out _));
        Assert.False(config.TryGetProperty("strides", out _));
    }

    [Fact]
    public void Windows_move_by_their_own_size()
    {
        var json = Json(Input("in", 8, 9, 3), Of("MaxPooling2D", ("PoolSize", Sizes(2, 3)), ("Name", "x")));
        Assert.Equal("[2, 3]", Text(Config(json, "x").GetProperty("strides")));
    }

    private static LayerSource Dense(int units, string? name = null, string? input = null)
    {
        var layer = Of("Dense", ("Units", units));
        if (name is not null)
            layer = layer.With("Name", name);
        return input is null ? layer : layer.With("Input", input);
    }

    private static LayerSource Use(NetworkSource model, params (string, ArgumentValue)[] arguments) =>
        Of("Use", arguments) with { Model = model };

    private static EquatableArray<int> Sizes(params int[] sizes) => sizes;

    private static JsonElement Json(params LayerSource[] layers) => JsonDocument.Parse(Written(new(layers))).RootElement;

    private static string Written(NetworkSource source)
    {
        var (text, reason) = KerasModelJson.Of(source);
        Assert.True(text is not null, reason);
        return text;
    }

    private static JsonElement Layer(JsonElement model, string name) => model.GetProperty("config").GetProperty("layers").EnumerateArray()
        .Single(layer => layer.GetProperty("config").GetProperty("name").GetString() == name);

    private static JsonElement Config(JsonElement model, string name) => Layer(model, name).GetProperty("config");

    private static IEnumerable<string?> Names(JsonElement layers) =>
        layers.EnumerateArray().Select(layer => layer.GetProperty("config").GetProperty("name").GetString());

    private static IEnumerable<string> Histories(JsonElement layer) => layer.GetProperty("inbound_nodes").EnumerateArray()
        .SelectMany(node => node.GetProperty("args").EnumerateArray())
        .SelectMany(arg => arg.ValueKind is JsonValueKind.Array ? [.. arg.EnumerateArray()] : new[] { arg })
        .Select(History);

    private static string History(JsonElement tensor) =>
        tensor.GetProperty("config").GetProperty("keras_history").GetRawText().Replace(" ", "", StringComparison.Ordinal);

    private static string Text(JsonElement json) => json.GetRawText();
}
