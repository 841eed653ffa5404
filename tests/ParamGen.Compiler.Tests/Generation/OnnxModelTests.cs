using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A class that takes a model from a file that the build describes.</summary>
public class OnnxModelTests
{
    private const string Net =
        """
        {"paramgen":1,"file":"models/net.onnx","kind":"onnx",
         "inputs":[{"name":"image","type":"tensor(float)","elementType":"float32","shape":["batch",3,null,8]},
                   {"name":"maps","type":"seq(map(int64,tensor(float)))"},
                   {"name":"scalar","type":"tensor(int64)","elementType":"int64","shape":[]},
                   {"name":"open","type":"tensor(float)","elementType":"float32"},
                   {"name":"late"}],
         "outputs":[{"name":"scores","type":"tensor(float)","elementType":"float32","shape":["batch",10]}],
         "weights":[{"name":"fc.weight","shape":[10,4],"type":"float32","bytes":160},{"name":"words","shape":[2],"type":"string"}],
         "metadata":{"author":"A \"B\""},
         "onnx":{"irVersion":8,"opsets":[{"domain":"ai.onnx","version":17}],"producer":"pytorch","producerVersion":"2.1",
                 "graph":{"nodes":[{"operator":"Relu","inputs":["image"],"outputs":["a"]}]}}}
        """;

    [Theory]
    [InlineData("Inputs.Image.Name", "image")]
    [InlineData("Inputs.Image.Type", "tensor(float)")]
    [InlineData("Inputs.Image.DType", "float32")]
    [InlineData("Inputs.Image.Shape", "(batch, 3, None, 8)")]
    [InlineData("Inputs.Image.Rank", 4)]
    [InlineData("Inputs.Image.Dim0", null)]
    [InlineData("Inputs.Image.Dim1", 3)]
    [InlineData("Inputs.Image.Dim2", null)]
    [InlineData("Inputs.Image.Dim3", 8)]
    [InlineData("Inputs.Image.Size", null)]
    [InlineData("Inputs.Maps.Type", "seq(map(int64,tensor(float)))")]
    [InlineData("Inputs.Maps.DType", null)]
    [InlineData("Inputs.Scalar.Shape", "()")]
    [InlineData("Inputs.Scalar.Rank", 0)]
    [InlineData("Inputs.Scalar.Size", 1)]
    [InlineData("Inputs.Open.Shape", null)]
    [InlineData("Inputs.Open.Rank", null)]
    [InlineData("Inputs.Late.Type", "unknown")]
    [InlineData("Outputs.Scores.Shape", "(batch, 10)")]
    [InlineData("Outputs.Scores.Size", 10)]
    [InlineData("Weights.FcWeight.Name", "fc.weight")]
    [InlineData("Weights.FcWeight.Shape", "(10, 4)")]
    [InlineData("Weights.FcWeight.Bytes", 160L)]
    [InlineData("Weights.Words.Bytes", null)]
    [InlineData("TotalParameters", 42L)]
    [InlineData("ParameterBytes", 160L)]
    [InlineData("MultiplyAdds", 0L)]
    [InlineData("Opset", 17)]
    [InlineData("Opsets", "ai.onnx 17")]
    [InlineData("IrVersion", 8)]
    [InlineData("Producer", "pytorch")]
    [InlineData("OperatorCounts", "Relu 1")]
    [InlineData("Metadata.Author", "A \"B\"")]
    public void The_constants_say_what_the_file_says(string constant, object? value)
    {
        var result = Run("[OnnxModel(\"net.onnx\")] partial class Model { }");
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(value, result.Constant("Model." + constant));
    }

    [Theory]
    [InlineData("net.onnx", "")]
    [InlineData("models/net.onnx", "")]
    [InlineData("NET.onnx", "")]
    [InlineData("other/net.onnx", "PG0501")]
    [InlineData("net", "PG0501")]
    [InlineData("net.onnx.paramgen.json", "PG0501")]
    public void The_path_is_that_of_the_file_and_not_of_its_description(string path, string ids) =>
        Assert.Equal(ids, Run($"[OnnxModel(\"{path}\")] partial class Model {{ }}").Ids);

    [Theory]
    [InlineData("net.h5", "a/net.h5", "b/net.h5", null)]
    [InlineData("net.h5", "net.h5", "b/net.h5", 1L)]
    [InlineData("b/net.h5", "net.h5", "b/net.h5", 2L)]
    [InlineData("a/net.h5", "a/net.h5", "b/a/net.h5", 1L)]
    [InlineData("a\\net.h5", "a/net.h5", "b/a/net.h5", 1L)]
    [InlineData("net.h5", "net.h5", "../net.h5", 1L)]
    [InlineData("../net.h5", "net.h5", "../net.h5", 2L)]
    [InlineData("./a/net.h5", "a/net.h5", "b/a/net.h5", null)]
    // Two descriptions of one file that contradict each other
    [InlineData("net.h5", "net.h5", "net.h5", null)]
    public void The_whole_path_of_a_file_leads_to_it_and_an_end_must_be_that_of_one(string path, string one, string other, long? total)
    {
        var result = Compile.Run(
            $"[Weights(@\"{path}\")] partial class Model {{ }}",
            new TextFile("/obj/1.paramgen.json", Described(one, 1)),
            new TextFile("/obj/2.paramgen.json", Described(other, 2)));
        Assert.Equal(total is null ? "PG0502" : "", result.Ids);
        Assert.Equal(total, result.Constant("Model.TotalParameters"));

        static string Described(string file, int size) =>
            $$"""{"paramgen":1,"file":"{{file}}","kind":"hdf5","weights":[{"name":"w","shape":[{{size}}],"type":"int8","bytes":1}]}""";
    }

    [Fact]
    public void A_text_that_describes_nothing_is_not_suggested()
    {
        var result = Compile.Run(
            "[OnnxModel(\"net.onnx\")] partial class Model { }",
            new TextFile("/obj/net.onnx.12345678.paramgen.json", "{\"param"));
        Assert.Equal("PG0501", result.Ids);
        Assert.DoesNotContain("did you mean", result.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[KerasModel(\"net.onnx\")]", "PG0514", "Model: 'net.onnx' is an ONNX model; use [OnnxModel]")]
    [InlineData("[Weights(\"net.onnx\")]", "PG0514", "Model: 'net.onnx' is an ONNX model; use [OnnxModel]")]
    [InlineData(
        "[OnnxModel(\"net.onnx\"), SafeTensors(\"w.safetensors\")]",
        "PG0513",
        "Model: takes its model from 'net.onnx' already, and there are no layers that a second file could match; remove one of the two")]
    [InlineData("[OnnxModel(\"net.onnx\"), Input(4)]", "PG0507", null)]
    [InlineData("[OnnxModel(\"net.onnx\"), CustomLayer(\"a\", typeof(int))]", "PG0511 PG0314", null)]
    [InlineData("[OnnxModel(\"net.onnx\"), Block]", "PG0008", null)]
    [InlineData("[OnnxModel(\"net.onnx\"), Budget(MaxParameters = 41)]", "PG0401", null)]
    [InlineData("[OnnxModel(\"net.onnx\"), Budget(MaxParameters = 42, MaxParameterBytes = 160)]", "", null)]
    [InlineData(
        "[OnnxModel(\"net.onnx\"), Budget(MaxActivationBytes = 1)]",
        "PG0405",
        "Model: MaxActivationBytes cannot be checked, because the activations of an ONNX model are not counted; remove the limit")]
    [InlineData(
        "[SafeTensors(\"w.safetensors\"), Budget(MaxMultiplyAdds = 1)]",
        "PG0405",
        "Model: MaxMultiplyAdds cannot be checked, because a file of weights does not say how they are used; remove the limit")]
    [InlineData("[OnnxModel(\"w.safetensors\")]", "PG0514", "Model: 'w.safetensors' is a safetensors file; use [SafeTensors]")]
    [InlineData("[SafeTensors(\"w.h5\")]", "PG0514", "Model: 'w.h5' is an HDF5 file of Keras; use [Weights]")]
    [InlineData("[OnnxModel(\"w.h5\")]", "PG0514", "Model: 'w.h5' is an HDF5 file of Keras; use [Weights]")]
    [InlineData(
        "[OnnxModel(\"added.onnx\")]",
        "PG0501",
        "Model: cannot read the model file: 'added.onnx' is not text; use <ParamGenFile> instead of <AdditionalFiles> in the project")]
    [InlineData("[OnnxModel(null)]", "PG0501", null)]
    [InlineData("[OnnxModel]", "", null)]
    public void What_does_not_fit_is_refused(string attributes, string ids, string? message)
    {
        var result = Run($"{attributes} partial class Model {{ }}");
        Assert.Equal(ids, result.Ids);
        if (message is not null)
            Assert.Equal(message, result.Message());
        if (ids.Length > 0)
            Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_file_that_is_damaged_says_why_at_each_use()
    {
        var damaged = new TextFile(
            "/obj/a.paramgen.json",
            """{"paramgen":1,"file":"net.onnx","error":{"id":"PG0520","message":"the file is empty"}}""");
        var result = Compile.Run(
            "[OnnxModel(\"net.onnx\")] partial class Model { } class User { long a = Model.TotalParameters; }",
            damaged);
        Assert.Equal("Model: 'net.onnx' is damaged: the file is empty; copy, download or export it again", result.Message());
        var use = Assert.Single(result.Errors);
        Assert.Equal("CS0619", use.Id);
        Assert.Contains("PG0520", use.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"paramgen":2,"file":"net.onnx"}""", "another version of ParamGen has written it")]
    [InlineData("""{"paramgen":1,"file":"net.onnx"}""", "'kind' is missing")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","inputs":3}""", "'inputs' is no list")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","weights":[{}]}""", "'name' is missing")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","weights":[{"name":"w"}]}""", "'shape' is missing")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","weights":[{"name":"w","shape":[-3]}]}""", "a size is negative")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","weights":[{"name":"w","shape":[1e1]}]}""", "a number is no integer")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","keras":[]}""", "'keras' is no object")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","metadata":0}""", "'metadata' is no object")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","metadata":{"a":1}}""", "'a' is no text")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"keras","error":null}""", "'error' is no object")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"onnx"}""", "'inputs' is missing")]
    [InlineData("""{"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[],"outputs":[]}""", "'onnx' is missing")]
    [InlineData(
        """{"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[{"name":"a","shape":[-1]}],"outputs":[],"onnx":{}}""",
        "a size is negative")]
    [InlineData(
        """{"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[],"outputs":[],"onnx":{"opsets":[{"domain":"ai.onnx"}]}}""",
        "'version' is missing")]
    [InlineData(
        """{"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[],"outputs":[],"onnx":{"opsets":[],"graph":{}}}""",
        "'nodes' is missing")]
    [InlineData(
        """
        {"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[],"outputs":[],
         "onnx":{"opsets":[],"graph":{"nodes":[{"operator":"Relu","inputs":[[]],"outputs":["a"]}]}}}
        """,
        "'inputs' is no text")]
    public void A_description_that_is_none_is_an_error(string text, string reason)
    {
        var result = Compile.Run("[OnnxModel(\"net.onnx\")] partial class Model { }", new TextFile("/obj/a.paramgen.json", text));
        Assert.Equal("PG0501", result.Ids);
        Assert.Contains(reason, result.Message(), StringComparison.Ordinal);
    }

    /// <summary>Unity passes no file of another name. A text that Keras wrote is no description there, either.</summary>
    [Theory]
    [InlineData("net.onnx", "")]
    [InlineData("Net.ParamGen.Compiler.additionalfile", "PG0501")]
    public void In_Unity_a_description_is_known_by_its_beginning(string path, string ids)
    {
        var file = new TextFile("/Assets/Net.ParamGen.Compiler.additionalfile", Net.Replace(":1,", ": 1,", StringComparison.Ordinal));
        Assert.Equal(ids, Compile.Run($"[OnnxModel(\"{path}\")] partial class Model {{ }}", file).Ids);
    }

    [Fact]
    public void More_names_than_a_compiler_can_bind_are_an_error()
    {
        var weights = string.Join(
            ",",
            Enumerable.Range(0, 100_001).Select(i => $$"""{"name":"w{{i}}","shape":[1],"type":"int8","bytes":1}"""));
        var result = Compile.Run("[SafeTensors(\"a\")] partial class Model { }", new TextFile(
            "/obj/a.paramgen.json",
            $$"""{"paramgen":1,"file":"a","kind":"safetensors","weights":[{{weights}}]}"""));
        Assert.Equal("PG0522", result.Ids);
        Assert.Contains("it names 100,001 weights", result.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_become_the_same_are_told_apart()
    {
        var result = Compile.Run("[OnnxModel(\"net.onnx\")] partial class Model { }", new TextFile(
            "/obj/a.paramgen.json",
            """
            {"paramgen":1,"file":"net.onnx","kind":"onnx","outputs":[],
             "inputs":[{"name":"a.b"},{"name":"a_b"},{"name":"a/b"},{"name":"class"},{"name":"Inputs"},{"name":"name"},{"name":"1"},
                       {"name":""}],
             "onnx":{"opsets":[],"graph":{"nodes":[]}}}
            """));
        Assert.Empty(result.Errors);
        string[] names = ["AB", "ABTensor", "ABTensor2", "Class", "InputsTensor", "NameTensor", "_1", "_"];
        Assert.All(names, name => Assert.NotNull(result.Constant($"Model.Inputs.{name}.Name")));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('\u65e5')]
    public void Names_that_are_longer_than_the_compiler_takes_are_cut_and_told_apart(char letter)
    {
        var (one, other) = (new string(letter, 10_000), new string(letter, 2_000));
        var result = RunWith(Net.Replace("\"image\"", $"\"{one}\"", StringComparison.Ordinal)
            .Replace("\"scalar\"", $"\"{other}\"", StringComparison.Ordinal)
            .Replace("\"author\"", $"\"{one}\"", StringComparison.Ordinal)
            .Replace("\"fc.weight\"", $"\"{one}\"", StringComparison.Ordinal));
        Assert.Empty(result.Errors);
        var name = char.ToUpperInvariant(letter) + new string(letter, 299);
        Assert.Equal(one, result.Constant($"Model.Inputs.{name}.Name"));
        Assert.Equal(other, result.Constant($"Model.Inputs.{name}Tensor.Name"));
        Assert.Equal(one, result.Constant($"Model.Weights.{name}.Name"));
        Assert.Equal("A \"B\"", result.Constant($"Model.Metadata.{name}"));
    }

    [Theory]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-1", -1)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void A_version_may_be_any_number(string version, object value)
    {
        var result = RunWith(Net.Replace("\"version\":17", $"\"version\":{version}", StringComparison.Ordinal));
        Assert.Empty(result.Errors);
        Assert.Equal(value, result.Constant("Model.Opset"));
    }

    [Fact]
    public void A_member_in_the_way_is_refused_and_one_that_only_layers_need_is_not()
    {
        Assert.Equal("PG0006", Run("[OnnxModel(\"net.onnx\")] partial class Model { public int Opset; }").Ids);
        Assert.Equal("", Run("[OnnxModel(\"net.onnx\")] partial class Model { public int Summary; }").Ids);
    }

    [Fact]
    public void A_derived_model_hides_what_it_does_not_have()
    {
        const string Source =
            """
            [OnnxModel("net.onnx")] partial class Base { }
            [Input(4), Dense(3)] partial class Derived : Base { }
            class User { int a = Derived.Opset; long b = Derived.TotalParameters; }
            """;
        var result = Run(Source);
        Assert.Equal("CS0619", Assert.Single(result.Errors).Id);
        Assert.Equal(15L, result.Constant("Derived.TotalParameters"));
    }

    [Fact]
    public void A_level_leaves_weights_out()
    {
        var settings = new EditorConfig { Properties = { ["build_property.ParamGenConstants"] = "Model" } };
        var result = Compile.RunWith(settings, "[OnnxModel(\"net.onnx\")] partial class Model { }", new TextFile("/a.paramgen.json", Net));
        Assert.Null(result.Constant("Model.Weights.FcWeight.Size"));
        Assert.Equal(42L, result.Constant("Model.TotalParameters"));
    }

    private static CompileResult RunWith(string net) =>
        Compile.Run("[OnnxModel(\"net.onnx\")] partial class Model { }", new TextFile("/obj/net.onnx.paramgen.json", net));

    private static CompileResult Run(string source) => Compile.Run(
        source,
        new TextFile("/obj/net.onnx.paramgen.json", Net),
        new TextFile("/obj/w.paramgen.json", """{"paramgen":1,"file":"w.safetensors","kind":"safetensors","weights":[]}"""),
        new TextFile("/obj/w.h5.paramgen.json", """{"paramgen":1,"file":"w.h5","kind":"hdf5","weights":[]}"""),
        new BinaryFile("/added.onnx"));

    /// <summary>The compiler reports an error of its own once such a file is asked for its text.</summary>
    private sealed class BinaryFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException();
    }
}
