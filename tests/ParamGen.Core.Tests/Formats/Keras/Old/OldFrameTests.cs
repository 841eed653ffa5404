using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>The frame of a file of Keras 1 or 2: who wrote it, its models, and the inputs that it does not write as layers.</summary>
public class OldFrameTests
{
    private static readonly string dense1 = Layer("Dense", "\"output_dim\": 3, \"name\": \"dense_1\"", "4");

    [Fact]
    public void A_chain_of_Keras_1_is_a_list_whose_first_layer_says_what_it_takes()
    {
        var text = Chain("1.2.2", dense1, Layer("Dense", "\"output_dim\": 2, \"name\": \"dense_2\""));
        Assert.Equal("23, (None, 2)", Result(text));
        Assert.Equal("dense_1_input (InputLayer), dense_1 (Dense), dense_2 (Dense)", Listed(text));
    }

    [Theory]
    [InlineData("""{"name": "s", "layers": [LAYER]}""")]
    [InlineData("""{"name": "s", "layers": [LAYER], "build_input_shape": [null, 4]}""")]
    [InlineData("[LAYER]")]
    public void A_chain_of_Keras_2_is_a_list_or_has_one(string config)
    {
        var layer = Layer("Dense", "\"units\": 3, \"name\": \"d\"", config.Contains("build", StringComparison.Ordinal) ? null : "4");
        var text = """{"class_name": "Sequential", "keras_version": "2.2.4", "config": CONFIG}"""
            .Replace("CONFIG", config, StringComparison.Ordinal)
            .Replace("LAYER", layer, StringComparison.Ordinal);
        Assert.Equal("15, (None, 3)", Result(text));
    }

    /// <summary>It has no weights yet: an input beside the file completes it.</summary>
    [Fact]
    public void A_chain_that_does_not_say_what_it_takes_has_no_input()
    {
        var network = KerasModelReader.Read(Chain("2.2.4", Layer("Dense", "\"units\": 3"))).Network;
        Assert.Equal("Dense", Assert.Single(network!.Layers).Kind);
        Assert.Null(network.Input);
    }

    /// <summary>What a chain within takes is what it is called with.</summary>
    [Fact]
    public void A_chain_within_a_model_takes_what_it_is_called_with()
    {
        var inner = Within(Chain("2.2.4", Layer("Dense", "\"units\": 3, \"name\": \"d\"")), "inner", """[[["x", 0, 0, {}]]]""");
        Assert.Equal("15, (None, 3)", Result(Functional("2.2.4", [Input("x", "4"), inner], """[["x", 0, 0]]""", """[["inner", 1, 0]]""")));
    }

    [Fact]
    public void The_first_layer_may_be_a_model()
    {
        var inner = Functional("2.2.4", [Input("x", "4"), Dense("d", """[[["x", 0, 0, {}]]]""")], """[["x", 0, 0]]""", """[["d", 0, 0]]""");
        Assert.Equal("23, (None, 2)", Result(Chain("2.2.4", inner, Layer("Dense", "\"units\": 2, \"name\": \"e\""))));
    }

    /// <summary>The modes of a Merge, of what two chains give: each number, all of them, or the products.</summary>
    [Theory]
    [InlineData("sum", "38, (None, 2)")]
    [InlineData("mul", "38, (None, 2)")]
    [InlineData("ave", "38, (None, 2)")]
    [InlineData("max", "38, (None, 2)")]
    [InlineData("concat", "44, (None, 2)")]
    [InlineData("dot", "34, (None, 2)")]
    [InlineData("cos", "34, (None, 2)")]
    public void A_Merge_in_front_merges_what_models_give(string mode, string result)
    {
        var merge = Layer(
            "Merge",
            "\"name\": \"merge_1\", \"mode_type\": \"raw\", \"concat_axis\": -1, \"dot_axes\": 1, "
                + $"\"mode\": \"{mode}\", \"layers\": [{Branch("a")}, {Branch("b")}]");
        Assert.Equal(result, Result(Chain("1.2.2", merge, Layer("Dense", "\"output_dim\": 2, \"name\": \"dense_3\""))));

        static string Branch(string name) =>
            $$"""{"class_name": "Sequential", "config": [{{Layer("Dense", $"\"output_dim\": 3, \"name\": \"{name}\"", "4")}}]}""";
    }

    [Fact]
    public void The_branches_of_a_Merge_are_layers_of_the_model()
    {
        // The model itself gets the first of the names.
        var branch = $$"""{"class_name": "Sequential", "config": [{{dense1}}]}""";
        var other = branch.Replace("_1", "_2", StringComparison.Ordinal);
        var merge = Layer("Merge", $"\"name\": \"merge_1\", \"mode\": \"sum\", \"layers\": [{branch}, {other}]");
        Assert.Equal(
            "dense_1_input (InputLayer), dense_2_input (InputLayer), sequential_2 (Sequential), sequential_3 (Sequential), merge_1 (Merge)",
            Listed(Chain("1.2.2", merge)));
    }

    [Theory]
    [InlineData("\"keras_version\": \"1.2.2\"", "output_dim", "15, (None, 3)")]
    [InlineData("\"keras_version\": \"2.2.4-tf\"", "units", "15, (None, 3)")]
    [InlineData("\"keras_version\": \"2.21.0\"", "units", "15, (None, 3)")]
    [InlineData("\"backend\": \"tensorflow\"", "units", "15, (None, 3)")]
    [InlineData("\"keras_version\": \"1.2.2\"", "units", "PG0506 d (Dense): cannot be read, because it takes no argument 'units'")]
    public void A_file_is_of_the_version_that_it_names_or_that_its_form_tells(string version, string units, string result)
    {
        string[] layers = [Input("x", "4"), Node("Dense", "d", $"\"{units}\": 3", """[[["x", 0, 0]]]""")];
        var text = Functional("", layers, """[["x", 0, 0]]""", """[["d", 0, 0]]""")
            .Replace("\"keras_version\": \"\"", version, StringComparison.Ordinal);
        Assert.StartsWith(result, Result(text), StringComparison.Ordinal);
    }

    /// <summary>The version of a file is that of the models within it.</summary>
    [Fact]
    public void A_model_within_is_of_the_version_of_the_file()
    {
        var inner = Chain("1.2.2", dense1).Replace("\"keras_version\": \"1.2.2\", ", "", StringComparison.Ordinal);
        Assert.Equal("15, (None, 3)", Result(Chain("1.2.2", inner)));
        Assert.StartsWith("PG0506", Result(Chain("2.2.4", inner)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lambda", "holds Python code, which the compiler cannot run; to declare")]
    [InlineData("Mine", "unknown layer 'Mine'")]
    public void A_layer_that_no_version_has_is_refused_by_name(string kind, string reason)
    {
        var text = Chain("2.2.4", Layer("Dense", "\"units\": 3", "4"), Layer(kind, "\"name\": \"l\""));
        var error = Assert.Single(KerasModelReader.Read(text).Errors);
        Assert.Contains(reason, error.Text(""), StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("{\"class_name\": \"" + kind, StringComparison.Ordinal), error.Position);
    }

    [Theory]
    [InlineData("1.2.2", "Dense", "\"bias\": true", "4", "output_dim")]
    [InlineData("1.2.2", "Convolution2D", "\"nb_row\": 3, \"nb_col\": 3", "8, 8, 3", "nb_filter")]
    [InlineData("1.2.2", "Convolution1D", "\"nb_filter\": 3", "8, 3", "filter_length")]
    [InlineData("1.2.2", "Dropout", "\"trainable\": true", "4", "p")]
    [InlineData("2.2.4", "Dense", "\"use_bias\": true", "4", "units")]
    public void An_argument_that_is_missing_has_the_name_of_its_version(
        string version,
        string kind,
        string config,
        string sample,
        string argument) =>
        Assert.Contains(
            $"lacks the required argument '{argument}'",
            Result(Single(version, kind, config, sample)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("1.2.2", "Dense", "\"output_dim\": 3, \"quantum\": 1", "4", "quantum")]
    [InlineData("2.2.4", "Dense", "\"units\": 3, \"bias\": true", "4", "bias")]
    [InlineData("2.12.0", "BatchNormalization", "\"axis\": [1], \"mode\": 2", "4", "mode")]
    [InlineData("2.12.0", "CuDNNLSTM", "\"units\": 3, \"activation\": \"tanh\"", "6, 4", "activation")]
    public void An_argument_that_the_version_does_not_know_is_refused_by_name(
        string version,
        string kind,
        string config,
        string sample,
        string argument)
    {
        var text = Single(version, kind, config, sample);
        var error = Assert.Single(KerasModelReader.Read(text).Errors);
        Assert.Contains($"takes no argument '{argument}'", error.Text(""), StringComparison.Ordinal);
        Assert.Equal(text.IndexOf($"\"{argument}\"", StringComparison.Ordinal), error.Position);
    }

    [Fact]
    public void A_merge_by_a_function_is_refused()
    {
        var nodes = """[[["x", 0, 0], ["x", 0, 0]]]""";
        string[] layers = [Input("x", "4"), Node("Merge", "m", "\"mode\": \"own\", \"mode_type\": \"function\"", nodes)];
        Assert.Contains(
            "merges by a function of somebody's own",
            Result(Functional("1.2.2", layers, """[["x", 0, 0]]""", """[["m", 0, 0]]""")),
            StringComparison.Ordinal);
    }
}
