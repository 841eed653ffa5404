using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Tests.Formats.Keras.Old;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>A layer of somebody's own under a name of Keras's computes what only its code says.</summary>
public class ForeignClassTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\"module\": \"keras.layers\", ")]
    [InlineData("\"module\": \"keras.layers\", \"registered_name\": null, ")]
    [InlineData("\"module\": \"keras.layers\", \"registered_name\": \"Dense\", ")]
    [InlineData("\"module\": \"keras.src.layers.core.dense\", \"registered_name\": \"Dense\", ")]
    [InlineData("\"module\": \"tf_keras.src.layers.core.dense\", ")]
    [InlineData("\"registered_name\": null, ")]
    [InlineData("\"registered_name\": \"\", ")]
    public void A_layer_of_Keras_is_known_by_its_module(string about) =>
        Assert.Equal("15 parameters", KerasResult.Of(Sequential(Dense(about))));

    [Theory]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": \"MyPkg>Dense\", ", "MyPkg>Dense")]
    [InlineData("\"module\": \"keras.layers\", \"registered_name\": \"MyPkg>Dense\", ", "MyPkg>Dense")]
    [InlineData("\"registered_name\": \"MyPkg>Dense\", ", "MyPkg>Dense")]
    [InlineData("\"module\": null, \"registered_name\": \"Custom>Dense\", ", "Custom>Dense")]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": null, ", "my_layers.Dense")]
    [InlineData("\"module\": \"kerasish.layers\", ", "kerasish.layers.Dense")]
    [InlineData("\"module\": \"keras_hub.layers\", ", "keras_hub.layers.Dense")]
    [InlineData("\"module\": \"keras.layersx\", ", "keras.layersx.Dense")]
    [InlineData("\"module\": \"keras.optimizers\", ", "keras.optimizers.Dense")]
    [InlineData("\"module\": \"keras.src.ops.numpy\", ", "keras.src.ops.numpy.Dense")]
    [InlineData("\"module\": null, ", "Dense")]
    [InlineData("\"module\": 3, ", "Dense")]
    [InlineData("\"registered_name\": 3, ", "Dense")]
    public void Another_is_refused_by_its_full_name(string about, string name)
    {
        var error = Assert.Single(KerasModelReader.Read(Sequential(Dense(about))).Errors);
        Assert.Equal("PG0505", error.Rule.Id);
        Assert.Contains($"unknown layer '{name}'; ", error.Text(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shared", "\"layer\": \"input\"")]
    [InlineData("Use", "\"repeat\": 2")]
    public void What_is_written_as_an_attribute_alone_is_no_class_of_Keras(string kind, string config) =>
        Assert.Equal("PG0505", KerasResult.Of(Sequential(InChain(kind, config))));

    [Theory]
    [InlineData("TimeDistributed")]
    [InlineData("Bidirectional")]
    public void A_layer_within_another_is_judged_like_any_other(string wrapper) =>
        Assert.Equal("PG0505", KerasResult.Of(Sequential(InChain(wrapper, "\"layer\": " + Dense("\"module\": \"my_layers\", ")))));

    [Theory]
    [InlineData("\"module\": \"my_models\", \"registered_name\": \"My>Functional\", ", "PG0504")]
    [InlineData("\"module\": null, ", "PG0504")]
    [InlineData("\"module\": \"keras.src.models.functional_1\", ", "PG0504")]
    [InlineData("\"registered_name\": null, ", "PG0504")]
    [InlineData("\"module\": \"keras.models\", ", "15 parameters")]
    [InlineData("\"module\": \"keras.src.models.functional\", \"registered_name\": \"Functional\", ", "15 parameters")]
    [InlineData("", "15 parameters")]
    public void A_model_of_somebody_s_own_is_no_model_of_Keras(string about, string result)
    {
        var text = Functional([Input("a", 4), KerasText.Dense("b", Of("a"))], ["a"], ["b"]);
        Assert.Equal(result, KerasResult.Of(text.Replace("\"module\": \"keras.src.models.functional\", ", about, StringComparison.Ordinal)
            .Replace("\"registered_name\": \"Functional\"", "\"keras_version\": \"3.0\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{\"module\": \"my\", \"class_name\": \"Zeros\", \"config\": {}, \"registered_name\": \"My>Zeros\"}", "15 parameters")]
    [InlineData("{\"class_name\": \"My>Zeros\", \"config\": {\"gain\": 1}}", "15 parameters")]
    [InlineData("{\"module\": \"keras.initializers\", \"class_name\": \"Mine\", \"config\": {}, \"registered_name\": null}", "PG0506")]
    // Keras makes it of its class and its config, and reads nothing else.
    [InlineData("{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"registered_name\": null}", "15 parameters")]
    [InlineData("{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"config\": null, \"more\": 1}", "15 parameters")]
    [InlineData("{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"registered_name\": \"Dense\"}", "15 parameters")]
    [InlineData("{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"config\": []}", "PG0506")]
    [InlineData("{\"module\": null, \"class_name\": \"Zeros\", \"config\": {}}", "PG0506")]
    [InlineData(
        "{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"config\": {\"gain\": 1}, \"registered_name\": null}",
        "PG0506")]
    [InlineData(
        "{\"module\": \"keras.initializers\", \"class_name\": \"Zeros\", \"config\": {}, \"registered_name\": null}",
        "15 parameters")]
    [InlineData("{\"class_name\": \"RandomNormal\", \"config\": {\"mean\": 0.0, \"stddev\": \"0.1\"}}", "PG0506")]
    [InlineData("{\"class_name\": \"RandomNormal\", \"config\": {\"mean\": 0.0, \"stddev\": 0.1, \"seed\": null}}", "15 parameters")]
    [InlineData("{\"class_name\": \"RandomNormal\", \"config\": {\"seed\": -7}}", "15 parameters")]
    [InlineData("{\"class_name\": \"RandomNormal\", \"config\": {\"seed\": 2.5}}", "PG0506")]
    [InlineData("{\"class_name\": \"RandomNormal\", \"config\": {\"seed\": {\"a\": 1}}}", "PG0506")]
    public void An_initializer_is_judged_in_the_same_way(string initializer, string result) =>
        Assert.Equal(result, KerasResult.Of(Sequential(InChain("Dense", "\"units\": 3, \"kernel_initializer\": " + initializer))));

    /// <summary>What no number depends on may be anybody's.</summary>
    [Theory]
    [InlineData("activation", """{"module": "builtins", "class_name": "function", "config": "mine", "registered_name": "function"}""")]
    [InlineData("activation", """{"module": null, "class_name": "function", "config": "mine", "registered_name": "My>mine"}""")]
    [InlineData("activation", """{"class_name": "__lambda__", "config": {"value": ["4wEAAAA=", null, null]}}""")]
    [InlineData("activation", """{"module": "my", "class_name": "Mine", "config": {"beta": 1}, "registered_name": "My>Mine"}""")]
    [InlineData("bias_initializer", """{"module": "my", "class_name": "Mine", "config": {}, "registered_name": "Mine"}""")]
    [InlineData("kernel_regularizer", """{"module": "builtins", "class_name": "function", "config": "f", "registered_name": "function"}""")]
    [InlineData("kernel_constraint", """{"module": null, "class_name": "Mine", "config": {"a": [1]}, "registered_name": "My>Mine"}""")]
    public void A_part_of_somebody_s_own_changes_no_number(string argument, string value) =>
        Assert.Equal("15 parameters", KerasResult.Of(Sequential(InChain("Dense", $"\"units\": 3, \"{argument}\": {value}"))));

    [Fact]
    public void An_activation_that_may_be_a_layer_is_refused() => Assert.Equal(
        "PG0506",
        KerasResult.Of(Sequential(InChain(
            "Dense",
            "\"units\": 3, \"activation\": {\"module\": \"my\", \"class_name\": \"Mine\", \"config\": {\"name\": \"m\", "
                + "\"trainable\": true}, \"registered_name\": \"My>Mine\"}"))));

    /// <summary>The layers of Keras's own applications are known.</summary>
    [Theory]
    [InlineData("keras.src.applications.inception_resnet_v2", "CustomScaleLayer", "\"CustomScaleLayer\"", "0 parameters")]
    [InlineData("tf_keras.src.applications.inception_resnet_v2", "CustomScaleLayer", "\"Custom>CustomScaleLayer\"", "0 parameters")]
    [InlineData("keras.src.applications.inception_resnet_v2", "CustomScaleLayer", "\"My>CustomScaleLayer\"", "PG0505")]
    [InlineData("my.inception_resnet_v2", "CustomScaleLayer", "\"CustomScaleLayer\"", "PG0505")]
    public void A_scaled_sum_is_a_layer_of_Keras_s_own(string module, string kind, string registered, string result)
    {
        var call = Call([List([Tensor("a"), Tensor("b")])]);
        var layer = Layer(kind, "s", "\"scale\": 0.17, \"trainable\": true, \"dtype\": \"float32\"", call)
            .Replace("keras.layers", module, StringComparison.Ordinal)
            .Replace("\"registered_name\": null", "\"registered_name\": " + registered, StringComparison.Ordinal);
        Assert.Equal(result, KerasResult.Of(Functional([Input("a", 4), Input("b", 4), layer], ["a", "b"], ["s"])));
    }

    [Theory]
    [InlineData("StochasticDepth", "\"drop_path_rate\": 0.1", "0 parameters")]
    [InlineData("LayerScale", "\"init_values\": 1e-6, \"projection_dim\": 4", "4 parameters")]
    public void ConvNeXt_s_layers_are_Keras_s_own(string kind, string config, string result) => Assert.Equal(
        result,
        KerasResult.Of(Sequential(InChain(
            kind,
            $"\"name\": \"x\", {config}",
            $"\"module\": \"keras.src.applications.convnext\", \"registered_name\": \"{kind}\""))));

    [Theory]
    [InlineData("2.9.0", "CustomScaleLayer")]
    [InlineData("2.12.0", "Custom>CustomScaleLayer")]
    public void Older_files_have_them_as_well(string version, string kind)
    {
        var text = OldText.Functional(
            version,
            [
                OldText.Input("a", "4"),
                OldText.Input("b", "4"),
                OldText.Node(kind, "s", "\"scale\": 0.17", """[[["a", 0, 0, {}], ["b", 0, 0, {}]]]"""),
            ],
            """[["a", 0, 0], ["b", 0, 0]]""",
            """[["s", 0, 0]]""");
        Assert.Equal("0, (None, 4)", OldText.Result(text));
        Assert.EndsWith("s (CustomScaleLayer)", OldText.Listed(text), StringComparison.Ordinal);
    }

    private static string Dense(string about) => Object(about + "\"class_name\": \"Dense\"", "\"config\": {\"units\": 3}");
}
