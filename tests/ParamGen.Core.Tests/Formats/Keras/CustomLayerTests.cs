using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Formats.Keras.Old;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Custom layers in files: which class stands for each, and what of the file it takes.</summary>
public class CustomLayerTests
{
    private static readonly DeclaredSource scale = new("MyScale", "(batch, ..., width) -> (batch, ..., width)")
    {
        Weights = new DeclaredWeight[] { new("scale", "(width)", true, null) },
    };

    private static readonly DeclaredSource units = new("Units", "(batch, width) -> (batch, Units)")
    {
        Weights = new DeclaredWeight[] { new("kernel", "(width, Twice)", true, null) },
        Constants = new DeclaredConstant[] { new("Units", 5, default), new("Twice", 10, new("Units")) },
    };

    private static readonly DeclaredSource sum = new("Sum", "(batch, a), (batch, b) -> (batch, a), (batch, a + b)");

    [Theory]
    [InlineData("\"module\": null, \"registered_name\": \"My>Scale\"", "My>Scale")]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": \"My>Scale\"", "My>Scale")]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": \"Scale\"", "my_layers.Scale")]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": null", "my_layers.Scale")]
    [InlineData("\"module\": null, \"registered_name\": \"Scale\"", "Scale")]
    [InlineData("\"module\": \"my_layers\", \"registered_name\": null", "s1")]
    public void A_layer_is_known_by_its_full_name_or_its_own(string about, string name)
    {
        var text = Sequential(InChain("Scale", "\"name\": \"s1\", \"factor\": [1, 2]", about));
        Assert.Equal("s1 (Scale) 4", Listed(text, (name, scale)));
        Assert.Equal("PG0505", Listed(text, ("Other", scale)));
    }

    [Theory]
    [InlineData("Dense")]
    [InlineData("Add")]
    [InlineData("Lambda")]
    public void Another_s_class_under_a_name_of_Keras_s_is_the_other_s(string kind)
    {
        var text = Sequential(InChain(kind, "\"name\": \"s1\", \"units\": 3", "\"module\": null, \"registered_name\": \"My>X\""));
        Assert.Equal($"s1 ({kind}) 4", Listed(text, ("My>X", scale)));
        Assert.StartsWith("PG0505", Listed(text, (kind, scale)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_Keras_stays_what_it_is()
    {
        var text = Sequential(InChain("Dense", "\"name\": \"d\", \"units\": 3"));
        var read = KerasModelReader.Read(text, Custom(("Dense", scale), ("d", scale)));
        Assert.Equal("Dense", read.Network!.Layers[1].Kind);
        Assert.Equal(["Dense", "d"], read.UnusedCustomLayers);
    }

    [Fact]
    public void A_layer_s_own_name_comes_before_its_class()
    {
        var text = Sequential(
            InChain("Scale", "\"name\": \"a\"", "\"registered_name\": \"My>Scale\""),
            InChain("Scale", "\"name\": \"b\"", "\"registered_name\": \"My>Scale\""));
        Assert.Equal("a (Scale) 4, b (Scale) 40", Listed(text, ("My>Scale", scale), ("b", units)));
    }

    [Theory]
    [InlineData("lambda_1", "lambda_1 (Lambda) 0")]
    [InlineData("Lambda", "PG0505")]
    [InlineData("keras.layers.Lambda", "PG0505")]
    public void A_function_is_known_by_its_own_name_alone(string name, string result)
    {
        var text = Sequential(InChain(
            "Lambda",
            "\"name\": \"lambda_1\", \"function\": {\"class_name\": \"__lambda__\"}",
            "\"module\": \"keras.layers\", \"registered_name\": null"));
        Assert.Equal(result, Listed(text, (name, new DeclaredSource("F", "(b, n) -> (b, 2 * n)"))));
    }

    [Theory]
    [InlineData("", "40")]
    [InlineData(", \"units\": 5", "40")]
    [InlineData(", \"units\": 7, \"twice\": 14", "56")]
    [InlineData(", \"twice\": 3", "12")]
    [InlineData(", \"Units\": 7", "40")]
    [InlineData(", \"units\": 7", "PG0506")]
    [InlineData(", \"units\": null", "PG0506")]
    [InlineData(", \"units\": 7.0", "PG0506")]
    [InlineData(", \"units\": [7]", "PG0506")]
    public void A_constant_takes_the_value_of_the_argument_of_its_name(string config, string result)
    {
        var text = Sequential(InChain("Units", $"\"name\": \"u\"{config}", "\"registered_name\": \"My>Units\""));
        Assert.Equal(result.StartsWith('P') ? result : $"u (Units) {result}", Listed(text, ("My>Units", units)));
    }

    [Theory]
    [InlineData("\"trainable\": false", 0)]
    [InlineData("\"trainable\": true", 4)]
    [InlineData("\"dtype\": \"float16\"", 4)]
    [InlineData("\"dtype\": null, \"trainable\": null", 4)]
    public void A_frozen_layer_has_no_trainable_weights(string config, long trainable)
    {
        var read = KerasModelReader.Read(
            Sequential(InChain("Scale", "\"name\": \"s\", " + config, "\"registered_name\": \"My>Scale\"")),
            Custom(("My>Scale", scale)));
        Assert.Equal(trainable, NetworkReview.Of(read.Network!).Report!.TrainableParameters);
    }

    [Theory]
    [InlineData("\"trainable\": 1")]
    [InlineData("\"dtype\": \"float17\"")]
    [InlineData("\"dtype\": {\"class_name\": \"Mine\", \"config\": {}}")]
    public void What_every_layer_has_must_be_understood(string config) => Assert.Equal(
        "PG0506",
        Listed(Sequential(InChain("Scale", config, "\"registered_name\": \"My>Scale\"")), ("My>Scale", scale)));

    [Theory]
    [InlineData("""{"args": [[A, B]], "kwargs": {}}""")]
    [InlineData("""{"args": [A, B], "kwargs": {"training": true}}""")]
    [InlineData("""{"args": [A], "kwargs": {"other": B, "scale": 0.5}}""")]
    [InlineData("""{"args": [{"a": A, "b": B}, null, 3], "kwargs": {}}""")]
    [InlineData("""{"args": [], "kwargs": {"x": A, "y": [B]}}""")]
    [InlineData("""{"args": [A, B], "kwargs": {"mask": B}}""")]
    public void All_tensors_of_a_call_are_inputs(string call)
    {
        call = call.Replace("A", Tensor("a"), StringComparison.Ordinal).Replace("B", Tensor("b"), StringComparison.Ordinal);
        var text = ModelText(
            [Input("a", 4), Input("b", 3), Layer("Sum", "s", "", call).Replace("keras.layers", "my", StringComparison.Ordinal)],
            """[["a", 0, 0], ["b", 0, 0]]""",
            """[["s", 0, 0], ["s", 0, 1]]""");
        Assert.Equal("a (InputLayer) 0, b (InputLayer) 0, s (Sum) 0: (None, 4) (None, 7)", Listed(text, ("my.Sum", sum)));
    }

    [Theory]
    [InlineData("""{"args": [1], "kwargs": {}}""")]
    [InlineData("""{"args": [{"class_name": "__keras_tensor__", "config": {}}], "kwargs": {}}""")]
    [InlineData("""{"args": []}""")]
    [InlineData("""3""")]
    public void A_call_that_cannot_be_read_is_refused(string call)
    {
        var text = Functional(
            [Input("a", 4), Layer("Scale", "s", "", call).Replace("keras.layers", "my", StringComparison.Ordinal)],
            ["a"],
            ["s"]);
        Assert.Equal("PG0510", Listed(text, ("my.Scale", scale)));
    }

    [Fact]
    public void A_layer_can_be_called_twice()
    {
        var text = Functional(
            [Input("a", 4), Layer("Scale", "s", "", Of("a"), Of("s")).Replace("keras.layers", "my", StringComparison.Ordinal)],
            ["a"],
            ["s"]).Replace("""output_layers": [["s", 0, 0]]""", """output_layers": [["s", 1, 0]]""", StringComparison.Ordinal);
        Assert.Equal("a (InputLayer) 0, s (Scale) 4: (None, 4)", Listed(text, ("my.Scale", scale)));
    }

    [Theory]
    [InlineData("TimeDistributed", "[null, 5, 4]", "4: (None, 5, 4)")]
    [InlineData("Bidirectional", "[null, 5, 4]", "PG0510")]
    [InlineData("SpectralNormalization", "[null, 5, 4]", "PG0510")]
    public void A_layer_may_be_in_a_TimeDistributed(string wrapper, string shape, string result)
    {
        var inner = Object("\"class_name\": \"Scale\"", "\"config\": {\"name\": \"s\"}", "\"registered_name\": \"My>Scale\"");
        var text = Sequential(InChain(wrapper, "\"name\": \"t\", \"layer\": " + inner))
            .Replace("[null, 4]", shape, StringComparison.Ordinal);
        Assert.EndsWith(result, Listed(text, ("My>Scale", scale)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.2")]
    [InlineData("2.2.4")]
    [InlineData("2.2.4-tf")]
    [InlineData("2.11.0")]
    public void A_file_of_an_older_Keras_has_them_as_well(string version)
    {
        var text = OldText.Chain(version, OldText.Layer("My>Scale", "\"name\": \"s\", \"dtype\": null, \"trainable\": false", "4"));
        var read = KerasModelReader.Read(text, Custom(("My>Scale", scale)));
        var report = NetworkReview.Of(read.Network!).Report!;
        Assert.Equal((4, 0), (report.TotalParameters, report.TrainableParameters));
        Assert.Equal("Scale", report.Layers[^1].Kind);
    }

    [Fact]
    public void A_graph_of_an_older_Keras_has_them_as_well()
    {
        var text = OldText.Functional(
            "2.4.0",
            [
                OldText.Input("a", "4"),
                OldText.Input("b", "3"),
                OldText.Node("My>Sum", "s", "", """[[["a", 0, 0, {}], ["b", 0, 0, {}]]]"""),
                OldText.Node("Lambda", "f", "", """[[["s", 0, 1, {}]]]"""),
            ],
            """[["a", 0, 0], ["b", 0, 0]]""",
            """[["f", 0, 0]]""");
        Assert.EndsWith("(None, 7)", Listed(text, ("My>Sum", sum), ("f", scale)), StringComparison.Ordinal);
        Assert.StartsWith("PG0505", Listed(text, ("f", scale)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"registered_name\": \"My>Scale\"", "; for a custom layer, add [CustomLayer(\"My>Scale\", typeof(Scale))] to the class")]
    [InlineData("\"module\": \"a.b\"", "; for a custom layer, add [CustomLayer(\"a.b.Scale\", typeof(Scale))] to the class")]
    public void An_error_names_the_attribute_that_mends_it(string about, string hint) => Assert.EndsWith(
        hint,
        KerasModelReader.Read(Sequential(InChain("Scale", "\"name\": \"s\"", about))).Errors[0].Text(""),
        StringComparison.Ordinal);

    [Fact]
    public void A_function_s_error_names_the_layer_itself() => Assert.Contains(
        "add [CustomLayer(\"to_sequence\", typeof(Lambda))] to the class",
        KerasModelReader.Read(Sequential(InChain("Lambda", "\"name\": \"to_sequence\""))).Errors[0].Text(""),
        StringComparison.Ordinal);

    [Fact]
    public void A_block_or_a_model_may_stand_for_a_layer()
    {
        var dense = new LayerSource("Dense", new Argument[] { new("Units", 3) });
        var block = new CustomLayer("My>B", new("Use", default)
        {
            Model = new(new[] { dense, dense }) { Name = "Block", IsBlock = true },
        });
        var model = new CustomLayer("My>M", new("Use", default)
        {
            Model = new(new LayerSource[] { new("Input", new Argument[] { new("Shape", new EquatableArray<int>(3)) }), dense })
            {
                Name = "M",
            },
        });
        var text = Sequential(
            InChain("B", "\"name\": \"b\", \"trainable\": false", "\"registered_name\": \"My>B\""),
            InChain("M", "\"name\": \"m\"", "\"registered_name\": \"My>M\""));
        Assert.Equal("b (B) 27, m (M) 12", Listed(text, [block, model]));
    }

    private static EquatableArray<CustomLayer> Custom(params (string Name, DeclaredSource Source)[] given) =>
        given.Select(custom => new CustomLayer(custom.Name, new("Use", default) { Declared = custom.Source })).ToArray();

    private static string Listed(string text, params (string Name, DeclaredSource Source)[] given) => Listed(text, [.. Custom(given)]);

    /// <summary>The layers with their parameters, and of a graph the outputs; the rules where the file is refused.</summary>
    private static string Listed(string text, CustomLayer[] custom)
    {
        var read = KerasModelReader.Read(text, custom);
        if (read.Network is not { } network)
            return string.Join(" ", read.Errors.Select(error => error.Rule.Id).Distinct());
        var evaluation = NetworkReview.Of(network);
        if (evaluation.Report is not { } report)
            return string.Join(" ", evaluation.Problems.Select(problem => problem.Rule.Id + " " + problem.Message));
        var layers = string.Join(", ", report.Layers
            .Where(layer => network.Class != "Sequential" || layer.Kind != "InputLayer")
            .Select(layer => $"{layer.Name} ({layer.Kind}) {layer.Weights.Sum(weight => weight.Count)}"));
        var isChain = network.Class == "Sequential" && !text.Contains("TimeDistributed", StringComparison.Ordinal);
        return isChain ? layers : $"{layers}: {string.Join(" ", report.Outputs.Select(output => output.Shape))}";
    }
}
