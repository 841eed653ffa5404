using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Models that are taken from Keras's own files.</summary>
public class FileModelTests
{
    private const string Source = "[KerasModel(\"lenet5.json\")] partial class Model { }";

    private const string Head =
        """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": {"batch_shape": """
        + """[null, 4]}},"""
        + "\n";

    [Theory]
    [InlineData("lenet5.json")]
    [InlineData("models/lenet5.json")]
    [InlineData("./models/lenet5.json")]
    [InlineData("models\\\\LeNet5.json")]
    public void The_constants_are_those_of_the_file(string path)
    {
        var result = Compile.Run($"[KerasModel(\"{path}\")] partial class Model {{ }}", TextFile.Oracle("lenet5"), TextFile.Oracle("mlp"));
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal("", result.Ids);
        Assert.Equal(61_706L, result.Constant("Model.TotalParameters"));
        Assert.Equal(16, result.Constant("Model.Layers.Conv2d1.OutputDim3"));
    }

    /// <summary>A Sequential may be saved before it is given a shape, which the class can give.</summary>
    [Theory]
    [InlineData("[KerasModel(\"net.json\")] [Input(4)]", "", "", 15L)]
    [InlineData("[Input(4, BatchSize = 8)] [KerasModel(\"net.json\")]", "", "", 15L)]
    [InlineData("[KerasModel(\"net.json\")]", "", "PG0508", null)]
    [InlineData(
        "[KerasModel(\"net.json\")] [Input(4)]",
        "{\"class_name\": \"InputLayer\", \"config\": {\"batch_shape\": [null, 4]}}, ",
        "PG0509",
        null)]
    [InlineData("[KerasModel(\"net.json\")] [Input(4)] [Dense(3)]", "", "", 15L)]
    [InlineData("[KerasModel(\"net.json\")] [Input(-4)]", "", "PG0108", null)]
    [InlineData("[KerasModel(\"net.json\")] [Input(4, 4, 4)] ", "", "", 15L)]
    public void An_input_beside_the_file_gives_the_shape_that_it_leaves_open(string attributes, string first, string rules, long? total)
    {
        var text = "{\"class_name\": \"Sequential\", \"config\": {\"name\": \"s\", \"layers\": ["
            + first + "{\"class_name\": \"Dense\", \"config\": {\"units\": 3}}]}}";
        var result = Compile.Run($"{attributes} partial class Model {{ }}", new TextFile("/net.json", text));
        Assert.Equal(rules, result.Ids);
        Assert.Equal(total, result.Constant("Model.TotalParameters"));
    }

    /// <summary>Keras 2 writes no input for it.</summary>
    [Theory]
    [InlineData("[Input(4)]", "", 15L)]
    [InlineData("", "PG0508", null)]
    public void A_chain_of_Keras_2_may_leave_its_shape_open_as_well(string attributes, string rules, long? total)
    {
        const string Text = "{\"class_name\": \"Sequential\", \"keras_version\": \"2.2.4\", \"config\": ["
            + "{\"class_name\": \"Dense\", \"config\": {\"name\": \"d\", \"units\": 3}}]}";
        var result = Compile.Run($"[KerasModel(\"net.json\")] {attributes} partial class Model {{ }}", new TextFile("/net.json", Text));
        Assert.Equal(rules, result.Ids);
        Assert.Equal(total, result.Constant("Model.TotalParameters"));
    }

    /// <summary>Classes are found by what is written: a name that an alias gives, the types and namespaces around.</summary>
    [Theory]
    [InlineData("using Keras = ParamGen.KerasModelAttribute; namespace A; [Keras(\"mlp.json\")] partial class Model { }", "A.Model")]
    [InlineData("using KerasAttribute = global::ParamGen.KerasModelAttribute; [Keras(\"mlp.json\")] partial class Model { }", "Model")]
    [InlineData(
        "global using File = ParamGen.KerasModelAttribute; namespace A.B { using Again = File; [Again(\"mlp.json\")] partial class "
            + "Model { } }",
        "A.B.Model")]
    [InlineData(
        "namespace A { partial class Outer<T> { [ParamGen.KerasModelAttribute(\"mlp.json\")] internal partial class Model { } } }",
        "A.Outer.Model")]
    [InlineData("[KerasModel(Path)] partial class Model { const string Path = \"mlp.json\"; }", "Model")]
    [InlineData("partial class Model { } [KerasModel(\"mlp.json\")] partial class Model { }", "Model")]
    public void A_class_is_found_however_the_attribute_is_written(string source, string model)
    {
        var result = Compile.Run(source, TextFile.Oracle("mlp"));
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.NotNull(result.Constant(model + ".TotalParameters"));
    }

    [Fact]
    public void A_model_within_a_model_has_its_layers_within_its_own()
    {
        var result = Compile.Run("[KerasModel(\"nested_encoder.json\")] partial class Model { }", TextFile.Oracle("nested_encoder"));
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(160L, result.Constant("Model.Layers.Encoder.Parameters"));
        Assert.Equal(144L, result.Constant("Model.Layers.Encoder.Layers.Conv2d.KernelParameters"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var result = Compile.Run(Source, TextFile.Oracle("mlp"));
        Assert.Equal("PG0501", result.Ids);
        Assert.Equal("\"lenet5.json\"", result.Underlined());
    }

    [Fact]
    public void A_file_of_which_there_are_two_is_refused()
    {
        var result = Compile.Run(Source, TextFile.Oracle("lenet5", "/a"), TextFile.Oracle("lenet5", "/b"));
        Assert.Equal("PG0502", result.Ids);
        Assert.Null(result.Constant("Model.TotalParameters"));
        Assert.Equal(
            "",
            Compile.Run(
                Source.Replace("lenet5", "b/lenet5", StringComparison.Ordinal),
                TextFile.Oracle("lenet5", "/a"),
                TextFile.Oracle("lenet5", "/b")).Ids);
    }

    [Theory]
    [InlineData("PG0503", 0, "{\"class_name\": \"Sequential\", ")]
    [InlineData("PG0503", 0, "")]
    [InlineData("PG0504", 0, "{}")]
    [InlineData("PG0504", 0, "[1, 2]")]
    [InlineData("PG0504", 0, "{\"class_name\": \"Dense\", \"config\": {}}")]
    [InlineData("PG0505", 1, Head + """{"class_name": "Mine", "config": {"name": "mine"}}]}}""")]
    [InlineData("PG0506", 1, Head + """{"class_name": "Dense", "config": {"units": 3, "unit": 4}}]}}""")]
    [InlineData("PG0506", 1, Head + """{"class_name": "Dense", "config": {"units": "three"}}]}}""")]
    [InlineData("PG0506", 2, Head + "\n" + """{"class_name": "Dense", "config": {"units": 3, "activation": "rel"}}]}}""")]
    [InlineData("PG0101", 1, Head + """{"class_name": "Dense", "config": {"units": 0}}]}}""")]
    [InlineData("PG0201", 1, Head + """{"class_name": "Conv2D", "config": {"filters": 3, "kernel_size": [3, 3]}}]}}""")]
    public void A_file_is_refused_at_its_line_and_at_the_attribute(string id, int line, string json)
    {
        var result = Compile.Run(Source, new TextFile("/models/lenet5.json", json));
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal($"{id} {id}", result.Ids);
        Assert.Contains(result.Problems, problem => problem.Location.SourceTree is not null && problem.AdditionalLocations.Count == 1);
        Assert.Contains(
            result.Problems,
            problem => problem.Location.GetLineSpan() is { Path: "/models/lenet5.json" } span && span.StartLinePosition.Line == line);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData(
        """{"class_name": "Dense", "config": {"name": "d", "units": 0}}]}}""",
        "d: units is 0; it must be at least 1")]
    [InlineData(
        """{"class_name": "Dense", "config": {"name": "d", "units": 3}}, {"class_name": "Bidirectional", "config": {"name": "b", """
            + """ "layer": {"class_name": "Dense", "config": {"name": "inner", "units": 3}}}}]}}""",
        "b: Bidirectional() requires a recurrent layer, but Dense is not recurrent; wrap a recurrent layer, or remove Bidirectional()")]
    public void At_a_line_of_a_file_the_message_is_in_the_words_of_Keras(string layers, string message)
    {
        var result = Compile.Run(Source, new TextFile("/models/lenet5.json", Head + layers));
        var atFile = Assert.Single(result.Problems, problem => problem.Location.GetLineSpan().Path == "/models/lenet5.json");
        Assert.Equal(message, atFile.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A layer of a graph, its name, and the list of outputs, each in a line of its own.</summary>
    [Theory]
    [InlineData("PG0312", 3, "b", "[\"b\", 0, 9]")]
    [InlineData("PG0302", 3, "b", "[\"zzz\", 0, 0]")]
    [InlineData("PG0302", 3, "b", "[\"b\", 1, 0]")]
    [InlineData("PG0510", 3, "b", "[\"b\", 0, null]")]
    [InlineData("PG0321", 1, "b/c", "[\"b/c\", 0, 0]")]
    public void What_a_list_of_outputs_names_is_refused_at_its_line(string id, int line, string name, string output)
    {
        var tensor =
            """{"class_name": "__keras_tensor__", "config": {"shape": [null, 4], "dtype": "float32", "keras_history": ["a", 0, 0]}}""";
        var json =
            """{"class_name": "Functional", "config": {"name": "f", "layers": [{"class_name": "InputLayer", "name": "a", """
            + """ "config": {"batch_shape": [null, 4], "name": "a"}, "inbound_nodes": []},"""
            + "\n" + $$"""{"class_name": "Dense", "config": {"name": "{{name}}", "units": 3}, "name": "{{name}}","""
            + $$""" "inbound_nodes": [{"args": [{{tensor}}], "kwargs": {} }]}],"""
            + "\n\"input_layers\": [[\"a\", 0, 0]],"
            + $"\n\"output_layers\": [{output}]}}}}";
        var result = Compile.Run(Source, new TextFile("/models/lenet5.json", json));
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal($"{id} {id}", result.Ids);
        Assert.Contains(
            result.Problems,
            problem => problem.Location.GetLineSpan() is { Path: "/models/lenet5.json" } span && span.StartLinePosition.Line == line);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    /// <summary>Older versions of Keras write slashes into names, which are no part of a name in C#.</summary>
    [Fact]
    public void A_slash_in_a_name_of_the_file_stays_in_its_constant()
    {
        var json =
            """{"class_name": "Model", "keras_version": "2.2.4-tf", "config": {"name": "f", "layers": [{"class_name": "InputLayer", """
            + """ "name": "a", "config": {"batch_input_shape": [null, 4], "name": "a"}, "inbound_nodes": []}, """
            + """{"class_name": "TensorFlowOpLayer", "name": "tf_op_layer_l2/Square", "inbound_nodes": [[["a", 0, 0, {}]]], """
            + """ "config": {"name": "l2/Square", "node_def": {"name": "l2/Square", "op": "Square", "input": ["a"], """
            + """ "attr": {"T": {"type": "DT_FLOAT"}}}, "constants": {}}}], """
            + """ "input_layers": [["a", 0, 0]], "output_layers": [["tf_op_layer_l2/Square", 0, 0]]}}""";
        var result = Compile.Run(Source, new TextFile("/models/lenet5.json", json));
        Assert.Equal("tf_op_layer_l2/Square", result.Constant("Model.Layers.TfOpLayerL2Square.Name"));
        Assert.Equal("(None, 4)", result.Constant("Model.Layers.TfOpLayerL2Square.OutputShape"));
    }

    [Fact]
    public void A_layer_of_somebody_s_own_is_refused_by_its_full_name() =>
        Assert.Contains(
            "unknown layer 'MyPkg>Dense'",
            Compile.Run(
                Source,
                new TextFile(
                    "/models/lenet5.json",
                    Head
                        + """{"module": "my_layers", "class_name": "Dense", "registered_name": "MyPkg>Dense", "config": """
                        + """{"units": 3}}]}}"""))
                .Message(),
            StringComparison.Ordinal);

    [Fact]
    public void Advice_is_given_at_the_line_of_the_file_and_at_the_attribute()
    {
        var file = new TextFile(
            "/models/lenet5.json",
            Head + """{"class_name": "Dense", "config": {"units": 1, "activation": "softmax"}}]}}""");
        var result = Compile.Run(Source, file);
        Assert.Equal("PG0910 PG0910", result.Ids);
        Assert.All(result.Problems, problem => Assert.Equal(DiagnosticSeverity.Warning, problem.Severity));
        Assert.Contains(
            result.Problems,
            problem => problem.Location.GetLineSpan() is { Path: "/models/lenet5.json" } span && span.StartLinePosition.Line == 1);
        Assert.Equal(5L, result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_suggestion_is_not_made_to_a_file() =>
        Assert.Equal(
            "",
            Compile.Run(
                Source,
                new TextFile(
                    "/models/lenet5.json",
                    Head
                        + """{"class_name": "Dropout", "config": {"rate": 0.9}}, {"class_name": "Dense", "config": """
                        + """{"units": 3}}]}}""")).Ids);

    [Theory]
    [InlineData("takes no argument 'unit'; did you mean 'units'?", """{"class_name": "Dense", "config": {"unit": 3}}""")]
    [InlineData(
        "takes no argument 'alpha', which Keras 3 calls 'negative_slope'",
        """{"class_name": "LeakyReLU", "config": {"alpha": 0.2}}""")]
    [InlineData(
        "does not support 'rel' for 'activation'; did you mean 'relu'?",
        """{"class_name": "Dense", "config": {"units": 3, "activation": "rel"}}""")]
    [InlineData("unknown layer 'Dence'; did you mean 'Dense'?", """{"class_name": "Dence", "config": {"units": 3}}""")]
    public void What_was_mistyped_is_named(string message, string layer) =>
        Assert.Contains(
            message,
            Compile.Run(Source, new TextFile("/models/lenet5.json", Head + layer + "]}}")).Message(),
            StringComparison.Ordinal);
}
