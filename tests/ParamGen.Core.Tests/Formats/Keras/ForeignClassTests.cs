using ParamGen.Core.Formats.Keras;
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
        Assert.Equal(name, error.Texts[1]);
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
    [InlineData("\"module\": \"keras.models\", ", "15 parameters")]
    [InlineData("", "15 parameters")]
    public void A_model_of_somebody_s_own_is_no_model_of_Keras(string about, string result)
    {
        var text = Functional([Input("a", 4), KerasText.Dense("b", Of("a"))], ["a"], ["b"]);
        Assert.Equal(result, KerasResult.Of(text.Replace("\"module\": \"keras.src.models.functional\", ", about, StringComparison.Ordinal)
            .Replace("\"registered_name\": \"Functional\"", "\"keras_version\": \"3.0\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{\"module\": \"my\", \"class_name\": \"Zeros\", \"config\": {}, \"registered_name\": \"My>Zeros\"}", "PG0506")]
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
    public void An_initializer_is_judged_in_the_same_way(string initializer, string result) =>
        Assert.Equal(result, KerasResult.Of(Sequential(InChain("Dense", "\"units\": 3, \"kernel_initializer\": " + initializer))));

    private static string Dense(string about) => Object(about + "\"class_name\": \"Dense\"", "\"config\": {\"units\": 3}");
}
