using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>The layers of a Keras file, written on the class that must match it.</summary>
public class FileLayersFixTests
{
    private const string Title = "Write the layers of 'net.keras.json'";

    [Theory]
    // What matches stays as it is written, comments included.
    [InlineData(
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(1 + 2, Activation = Activation.Relu)] // hidden
        [Dense(5)] // head
        public partial class Net { }
        """,
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(1 + 2, Activation = Activation.Relu)] // hidden
        [Dense(2)] // head
        public partial class Net { }
        """,
        "dense 3 relu", "dense 2 linear")]
    // So do comments, constants, what is expected, how a layer is trained, and a name that is right.
    [InlineData(
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(/* wide */ Hidden, KernelInitializer = Initializer.HeNormal, UseBias = false)]
        [Dense(Classes, ExpectedParameters = 8, Activation = Activation.Softmax, Name = "net_2")]
        public partial class Net { const int Hidden = 3, Classes = 2; }
        """,
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(/* wide */ Hidden, KernelInitializer = Initializer.HeNormal, Activation = Activation.Relu)]
        [Dense(Classes, ExpectedParameters = 8, Name = "net_2")]
        public partial class Net { const int Hidden = 3, Classes = 2; }
        """,
        "dense 3 relu", "dense 2 linear")]
    [InlineData(
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(2)] // head
        public partial class Net { }
        """,
        """
        [KerasModel("net.keras.json")]
        [Input(4)]
        [Dense(3, Activation = Activation.Relu)]
        [Dense(2)] // head
        public partial class Net { }
        """,
        "dense 3 relu", "dense 2 linear")]
    [InlineData(
        """
        [KerasModel("net.keras.json"), Input(4), Dense(3, Activation = Activation.Relu), Dense(4), Dense(2)]
        partial class Net { }
        """,
        """
        [KerasModel("net.keras.json"), Input(4), Dense(3, Activation = Activation.Relu), Dense(2)]
        partial class Net { }
        """,
        "dense 3 relu", "dense 2 linear")]
    [InlineData(
        """
        [Input(8)] [Dropout(0.5)] [KerasModel("net.keras.json")] partial class Net { }
        """,
        """
        [Input(4)] [Dense(3, Activation = Activation.Relu)] [Dense(2)] [KerasModel("net.keras.json")] partial class Net { }
        """,
        "dense 3 relu", "dense 2 linear")]
    public async Task What_does_not_match_is_written(string before, string after, params string[] layers)
    {
        var file = Chain(layers);
        var offered = await Fixes.OfferedAsync(before, null, file);
        Assert.Contains(Title, offered.Select(offer => offer.Title));
        Assert.Equal(after, offered.Single(offer => offer.Title == Title).Source);
        Assert.Equal("", Compile.Run(after, file).Ids);
    }

    /// <summary>What is expected of a layer has a fix of its own.</summary>
    [Fact]
    public async Task An_expectation_that_the_file_breaks_is_left_to_its_author()
    {
        var file = Chain(["dense 3 relu", "dense 2 linear"]);
        var offered = await Fixes.OfferedAsync(
            """
            [KerasModel("net.keras.json")]
            [Input(4)]
            [Dense(5, Activation = Activation.Relu)]
            [Dense(2, ExpectedParameters = 12)]
            public partial class Net { }
            """,
            null,
            file);
        var source = Assert.Single(offered, offer => offer.Title == Title).Source;
        Assert.Contains("[Dense(3, Activation = Activation.Relu)]", source, StringComparison.Ordinal);
        Assert.Contains("[Dense(2, ExpectedParameters = 12)]", source, StringComparison.Ordinal);
        Assert.Equal("PG0411", Compile.Run(source, file).Ids);
    }

    // The class says the type of its layers, and a layer one that is another.
    [Theory]
    [InlineData("[DType(DType.Float16)] ", "[Dense(3)] [Dense(2, DType = DType.Float32)]")]
    [InlineData("[DType(DType.Float32)] ", "[Dense(3, DType = DType.Float16)] [Dense(2)]")]
    [InlineData("", "[Dense(3, DType = DType.Float16)] [Dense(2)]")]
    public async Task Types_are_written_where_they_are_not_that_of_the_class(string type, string expected)
    {
        var layers = new[] { Dense("3").Replace("\"NAME\"", "\"NAME\", \"dtype\": \"float16\"", StringComparison.Ordinal), Dense("2") };
        var file = new TextFile("/net.keras.json", Sequential("net", [Input, .. layers]));
        var offered = await Fixes.OfferedAsync(
            type + "[Input(4)] [Dense(3)] [Dense(5)] [KerasModel(\"net.keras.json\")] partial class Net { }",
            null,
            file);
        Assert.Equal(
            $"{type}[Input(4)] {expected} [KerasModel(\"net.keras.json\")] partial class Net {{ }}",
            Assert.Single(offered, offer => offer.Title == Title).Source);
    }

    [Fact]
    public async Task A_model_within_the_file_is_a_class()
    {
        const string before =
            """
            namespace Models
            {
                [KerasModel("net.keras.json")]
                [Input(4)]
                [Dense(3)]
                partial class Net
                {
                }
            }
            """;
        const string after =
            """
            namespace Models
            {
                [KerasModel("net.keras.json")]
                [Input(4)]
                [Use(typeof(Encoder))]
                [Dense(2)]
                partial class Net
                {
                }

                [Input(4)]
                [Dense(3, Activation = Activation.Relu)]
                internal partial class Encoder
                {
                }
            }
            """;
        var file = new TextFile("/net.keras.json", Sequential("net", Input, Sequential("encoder", Input, Dense("3", "relu")), Dense("2")));
        var offered = await Fixes.OfferedAsync(before, null, file);
        Assert.Equal(after, Assert.Single(offered, offer => offer.Title == Title).Source);
        Assert.Equal("", Compile.Run(after, file).Ids);
    }

    /// <summary>An output that another layer takes as well is one that attributes do not have.</summary>
    [Fact]
    public async Task What_attributes_cannot_say_is_not_offered()
    {
        var file = new TextFile(
            "/net.keras.json",
            """
            {"class_name": "Functional", "config": {"name": "net", "layers": [LAYERS],
              "input_layers": [["x", 0, 0]], "output_layers": [["a", 0, 0], ["b", 0, 0]]}, "keras_version": "3.6.0"}
            """.Replace(
                "LAYERS",
                $"{Named(Input, "x")}, {Named(Dense("3"), "a", "x")}, {Named(Dense("2"), "b", "a")}",
                StringComparison.Ordinal));
        var offered = await Fixes.OfferedAsync(
            """[Input(4)] [Dense(3)] [Dense(2)] [KerasModel("net.keras.json")] partial class Net { }""",
            null,
            file);
        Assert.DoesNotContain(Title, offered.Select(offer => offer.Title));
    }

    private const string Input =
        """{"class_name": "InputLayer", "config": {"batch_shape": [null, 4], "dtype": "float32", "name": "NAME"}}""";

    private static TextFile Chain(string[] layers) => new(
        "/net.keras.json",
        Sequential("net", [Input, .. layers.Select(layer => layer.Split(' ')).Select(words => Dense(words[1], words[2]))]));

    private static string Dense(string units, string activation = "linear") =>
        """{"class_name": "Dense", "config": {"name": "NAME", "units": UNITS, "activation": "ACTIVATION"}}"""
            .Replace("UNITS", units, StringComparison.Ordinal)
            .Replace("ACTIVATION", activation, StringComparison.Ordinal);

    private static string Sequential(string name, params string[] layers) =>
        """{"class_name": "Sequential", "config": {"name": "NET", "layers": [LAYERS]}, "keras_version": "3.6.0"}"""
            .Replace("NET", name, StringComparison.Ordinal)
            .Replace(
                "LAYERS",
                string.Join(", ", layers.Select((layer, i) => layer.Replace("NAME", $"{name}_{i}", StringComparison.Ordinal))),
                StringComparison.Ordinal);

    private static string Named(string layer, string name, string? taken = null)
    {
        var inbound = taken is null ? "" :
            """
            {"args": [{"class_name": "__keras_tensor__", "config": {"shape": [null, 4], "dtype": "float32",
              "keras_history": ["TAKEN", 0, 0]}}], "kwargs": {}}
            """.Replace("TAKEN", taken, StringComparison.Ordinal);
        return $"{layer.Replace("NAME", name, StringComparison.Ordinal)[..^1]}, \"name\": \"{name}\", \"inbound_nodes\": [{inbound}]}}";
    }
}
