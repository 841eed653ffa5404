using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.KerasJson;
using ParamGen.Core.Tests.Formats.Keras;
using ParamGen.Core.Tests.Layers.Declared;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Outputs.KerasJson;

/// <summary>What Keras's model JSON cannot say is refused, by the layer's name and the reason.</summary>
public class KerasJsonRefusalTests
{
    private static readonly LayerSource input = Input("in", 6, 4);

    [Fact]
    public void A_custom_layer() =>
        IsRefused(
            "'mine' is a custom layer, whose class Keras would have to import",
            Declaration.Network(Declaration.Of("(b, n) -> (b, n)", "(n)"), ["4"], ["in"]));

    [Fact]
    public void A_layer_that_is_not_trained_but_makes_others() =>
        IsRefused(
            "'multi_head_attention' is not trained, but Keras trains the layers within a MultiHeadAttention that it reads",
            new(new(input, Of("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 3), ("Trainable", false)))));

    [Fact]
    public void The_same_within_a_model_that_is_not_trained()
    {
        var model = new NetworkSource(new(Input("x", 6, 4), Of("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 3)))) { Name = "Encoder" };
        IsRefused(
            "'multi_head_attention' is not trained, but Keras trains the layers within a MultiHeadAttention that it reads",
            new(new(input, Of("Use", ("Trainable", false)) with { Model = model })));
    }

    [Fact]
    public void A_network_that_is_invalid() =>
        IsRefused("the network is invalid", new(new(input, Of("Dense", ("Units", 0)))));

    [Fact]
    public void An_initializer_that_holds_an_array() => IsRefusedInFile(
        "'d' starts from an array, of which only the shape is known",
        """
        "bias_initializer": {"module": "keras.initializers", "class_name": "Constant", "config": {"value": [1.0, 2.0, 3.0]},
        "registered_name": null}
        """);

    [Theory]
    [InlineData("kernel_regularizer", "Mine>Own")]
    [InlineData("activation", "Mine>own")]
    public void A_part_of_somebody_s_own(string argument, string registered) => IsRefusedInFile(
        $"'d' has the argument '{argument}' of the class '{registered}', whose own arguments are not kept",
        $$"""
        "{{argument}}": {"module": null, "class_name": "own", "config": {}, "registered_name": "{{registered}}"}
        """);

    [Fact]
    public void A_layer_of_an_older_Keras() => IsRefused(
        "'t' is of the class ThresholdedReLU of an older Keras, which Keras 3 does not have",
        KerasModelReader.Read("""
            {"class_name": "Sequential", "keras_version": "2.15.0", "config": {"name": "s", "layers": [
            {"class_name": "InputLayer", "config": {"batch_input_shape": [null, 4], "dtype": "float32", "name": "in"}},
            {"class_name": "ThresholdedReLU", "config": {"name": "t", "theta": 1.0}}]}}
            """).Network!);

    [Fact]
    public void A_name_with_a_slash() => IsRefused(
        "'a/b' has a slash in its name, which Keras 3 does not take",
        KerasModelReader.Read("""
            {"class_name": "Sequential", "keras_version": "2.15.0", "config": {"name": "s", "layers": [
            {"class_name": "InputLayer", "config": {"batch_input_shape": [null, 4], "dtype": "float32", "name": "in"}},
            {"class_name": "Dense", "config": {"name": "a/b", "units": 3}}]}}
            """).Network!);

    [Fact]
    public void An_array_in_a_call()
    {
        var add = KerasText.Object(
            "\"module\": \"keras.src.ops.numpy\"",
            "\"class_name\": \"Add\"",
            "\"config\": {\"name\": \"add\"}",
            "\"registered_name\": \"Add\"",
            "\"name\": \"add\"",
            "\"inbound_nodes\": " + KerasText.List([KerasText.Call(
            [
                KerasText.Tensor("in"),
                """{"class_name": "__numpy__", "config": {"value": [0.5, 1.5, 2.5, 3.5], "dtype": "float32"}}""",
            ])]));
        IsRefused(
            "'add' is called with an array, of which only the shape is known",
            KerasModelReader.Read(KerasText.Functional([KerasText.Input("in", 4), add], ["in"], ["add"])).Network!);
    }

    private static void IsRefusedInFile(string reason, string config) => IsRefused(
        reason,
        KerasModelReader.Read(KerasText.Functional(
            [KerasText.Input("in", 4), KerasText.Layer("Dense", "d", "\"units\": 3, " + config, KerasText.Of("in"))],
            ["in"],
            ["d"])).Network!);

    private static void IsRefused(string reason, NetworkSource source) => Assert.Equal((null, reason), KerasModelJson.Of(source));
}
