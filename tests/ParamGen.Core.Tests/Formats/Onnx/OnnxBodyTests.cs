using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>Branches, loops, scans, and functions.</summary>
public class OnnxBodyTests
{
    private const string Product = """{"operator":"MatMul","inputs":["x","w"],"outputs":["p"]}""";

    private const string Wide = """{"operator":"MatMul","inputs":["x","v"],"outputs":["p"]}""";

    private const string Plain = """{"operator":"Relu","inputs":["x"],"outputs":["p"]}""";

    [Theory]
    [InlineData(Product, Product, "flag", 9L, "1,3")]
    [InlineData(Product, Plain, "flag", null, "1,3")]
    [InlineData(Product, Wide, "flag", null, "1,_")]
    [InlineData(Product, Plain, "yes", 9L, "1,3")]
    [InlineData(Product, Wide, "no", 18L, "1,6")]
    public void Branches_must_agree_unless_the_condition_is_known(string yes, string no, string condition, long? count, string shape)
    {
        var shapes = OnnxShapes.Of(Model($$"""
            {"operator":"If","inputs":["{{condition}}"],"outputs":["y"],"attributes":[
            {"name":"then_branch","graph":{"outputs":[{"name":"p"}],"nodes":[{{yes}}]} },
            {"name":"else_branch","graph":{"outputs":[{"name":"p"}],"nodes":[{{no}}]} }]}
            """))!;

        Assert.Equal(count, shapes.MultiplyAdds);
        Assert.Equal(shape, Text(shapes.Values["y"]));
    }

    private const string Same = """{"operator":"Identity","inputs":["c"],"outputs":["d"]}""";

    private const string Step = """{"operator":"MatMul","inputs":["s","w"],"outputs":["t"]}""";

    private const string Growing = """{"operator":"Concat","inputs":["s","s"],"outputs":["t"],"attributes":[{"name":"axis","int":0}]}""";

    [Theory]
    [InlineData("five", "", Same + "," + Step, 45L, "1,3 5,1,3")]
    [InlineData("five", "yes", Same + "," + Step, 45L, "1,3 5,1,3")]
    [InlineData("five", "no", Same + "," + Step, null, "1,3 _,1,3")]
    [InlineData("five", "flag", Same + "," + Step, null, "1,3 _,1,3")]
    [InlineData("flag", "", Same + "," + Step, null, "1,3 _,1,3")]
    [InlineData("", "yes", Same + "," + Step, null, "1,3 _,1,3")]
    [InlineData("five", "", """{"operator":"Less","inputs":["i","five"],"outputs":["d"]},""" + Step, null, "1,3 _,1,3")]
    [InlineData("flag", "", Same + "," + Growing, 0L, "? ?")]
    [InlineData("five", "", Same + "," + Growing + """,{"operator":"MatMul","inputs":["s","w"],"outputs":["q"]}""", null, "? ?")]
    public void A_loop_counts_where_its_rounds_are_known(string most, string condition, string body, long? count, string outputs)
    {
        var shapes = OnnxShapes.Of(Model($$"""
            {"operator":"Loop","inputs":["{{most}}","{{condition}}","x"],"outputs":["y","z"],"attributes":[{"name":"body","graph":{
            "inputs":[{"name":"i"},{"name":"c"},{"name":"s"}],"outputs":[{"name":"d"},{"name":"t"},{"name":"t"}],"nodes":[{{body}}]} }]}
            """))!;

        Assert.Equal(count, shapes.MultiplyAdds);
        Assert.Equal(outputs, $"{Text(shapes.Values["y"])} {Text(shapes.Values["z"])}");
    }

    [Theory]
    [InlineData("seven", 63L, "1,3 7,1,3")]
    [InlineData("flag", null, "1,3 _,1,3")]
    public void A_scan_counts_for_each_position(string scanned, long? count, string outputs)
    {
        var shapes = OnnxShapes.Of(Model($$"""
            {"operator":"Scan","inputs":["x","{{scanned}}"],"outputs":["y","z"],"attributes":[{"name":"num_scan_inputs","int":1},
            {"name":"body","graph":{"inputs":[{"name":"s"},{"name":"e"}],"outputs":[{"name":"t"},{"name":"t"}],"nodes":[{{Step}}]} }]}
            """))!;

        Assert.Equal(count, shapes.MultiplyAdds);
        Assert.Equal(outputs, $"{Text(shapes.Values["y"])} {Text(shapes.Values["z"])}");
    }

    /// <summary>An attribute of the call takes the place of a reference; one that is not given may have a default.</summary>
    [Theory]
    [InlineData("""{"name":"turned","int":1}""", "transB", 18L, "1,6")]
    [InlineData("""{"name":"turned","int":1}""", "transA", null, "?")]
    [InlineData("", "transB", null, "?")]
    public void A_function_is_what_its_nodes_are(string given, string attribute, long? count, string shape)
    {
        var shapes = OnnxShapes.Of(Model(
            $$"""{"operator":"F","domain":"acme","inputs":["x","u"],"outputs":["y"],"attributes":[{{given}}]}""",
            $$"""
            {"domain":"acme","name":"F","inputs":["a","b"],"outputs":["c"],"opsets":[{"domain":"ai.onnx","version":17}],"nodes":[
            {"operator":"Gemm","inputs":["a","b"],"outputs":["c"],"attributes":[{"name":"{{attribute}}","reference":"turned"}]}]}
            """))!;

        Assert.Equal(count, shapes.MultiplyAdds);
        Assert.Equal(shape, Text(shapes.Values["y"]));
    }

    [Fact]
    public void Functions_that_call_themselves_or_grow_without_end_have_no_number()
    {
        string[] functions =
        [
            .. Enumerable.Range(0, 22).Select(i => $$"""
                {"domain":"acme","name":"F{{i}}","inputs":["a"],"outputs":["b"],"nodes":[
                {"operator":"F{{i + 1}}","domain":"acme","inputs":["a"],"outputs":["b"]},
                {"operator":"F{{i + 1}}","domain":"acme","inputs":["a"],"outputs":["c"]}]}
                """),
            """
            {"domain":"acme","name":"G","inputs":["a"],"outputs":["b"],"nodes":[
            {"operator":"G","domain":"acme","inputs":["a"],"outputs":["b"]},
            {"operator":"G","domain":"acme","inputs":["a"],"outputs":["c"]}]}
            """,
        ];
        foreach (var name in new[] { "F0", "G" })
        {
            var model = Model($$"""{"operator":"{{name}}","domain":"acme","inputs":["x"],"outputs":["y"]}""", string.Join(",", functions));

            Assert.Null(OnnxMultiplyAdds.Of(model));
        }
    }

    private static FileDescription Model(string nodes, string functions = "") => OnnxFile.Parse($$"""
        {"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[{"name":"x","shape":["n",3]},{"name":"flag"},{"name":"seven","shape":[7]}],
        "outputs":[{"name":"y"}],"weights":[{"name":"w","type":"float32","shape":[3,3]},{"name":"v","type":"float32","shape":[3,6]},
        {"name":"u","type":"float32","shape":[6,3]},
        {"name":"yes","type":"int32","shape":[],"values":[1]},{"name":"no","type":"int32","shape":[],"values":[0]},
        {"name":"five","type":"int64","shape":[],"values":[5]}],
        "onnx":{"opsets":[{"domain":"ai.onnx","version":17}],"functions":[{{functions}}],"graph":{"nodes":[{{nodes}}]} } }
        """);

    private static string Text(OnnxTensor tensor) => tensor.Shape is { } shape
        ? string.Join(",", shape.Select(size => size is null ? "_" : FormattableString.Invariant($"{size}")))
        : "?";
}
