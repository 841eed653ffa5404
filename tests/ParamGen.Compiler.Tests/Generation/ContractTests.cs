using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Classes with layers, or the file of a Keras model, and further files that these must match.</summary>
public class ContractTests
{
    private const string Seed =
        """
        [Input(4)] [Dense(3, Activation = Activation.Relu)] [Dense(2)] [KerasModel("net.json")] partial class Net { }
        """;

    [Fact]
    public void A_file_that_matches_adds_nothing()
    {
        var result = Compile.Run(Seed, Chain("net", 3, 2));
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal(23L, result.Constant("Net.TotalParameters"));
        Assert.Equal("dense_1", result.Constant("Net.Layers.Dense1.Name"));
    }

    [Theory]
    [InlineData("Float32", "")]
    [InlineData("Float16", "PG0603")]
    public void The_type_of_all_layers_must_be_that_of_the_file(string type, string ids) =>
        Assert.Equal(ids, Compile.Run($"[DType(DType.{type})] {Seed}", Chain("net", 3, 2)).Ids);

    [Fact]
    public void An_argument_that_differs_is_underlined_and_leaves_no_number()
    {
        var result = Compile.Run(Seed + "class User { long n = Net.TotalParameters; }", Chain("net", 3, 5));
        Assert.Equal("PG0601", result.Ids);
        Assert.Equal("2", result.Underlined());
        Assert.Equal(
            "dense_1: Units is 2, but in 'net.json' it is 5 (layer 'dense_1'); change one of the two",
            result.Message());
        Assert.Null(result.Constant("Net.TotalParameters"));
        Assert.Contains(
            result.Errors,
            error => error.Id == "CS0619" && error.GetMessage(null).Contains("PG0601", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3, Activation = Activation.Relu)] [Dense(2)] [KerasModel(\"no.json\")]", "PG0501", "\"no.json\"")]
    [InlineData("[Input(4)] [Dense(3, Activation = Activation.Relu)] [Dense(2)] [Weights(\"net.json\")]", "PG0501", "\"net.json\"")]
    [InlineData("[Input(4)] [Dense(3)] [SafeTensors(\"w.safetensors\")]", "PG0514", "\"w.safetensors\"")]
    [InlineData("[Input(4)] [Dense(3)] [KerasModel(\"broken.json\")]", "PG0503", "\"broken.json\"")]
    [InlineData("[Input(4)] [Dense(0)] [KerasModel(\"no.json\")]", "PG0101 PG0501", "0")]
    [InlineData("[Input(4)] [Dense(3)] [KerasModel(\"net.json\")] [KerasModel(\"other.json\")]", "PG0602 PG0602", "Dense")]
    [InlineData("[KerasModel(\"net.json\")] [KerasModel(\"other.json\")]", "PG0601", "\"other.json\"")]
    [InlineData("[KerasModel(\"net.json\")] [KerasModel(\"net.json\")]", "", null)]
    [InlineData("[Weights(\"w.safetensors\")] [KerasModel(\"no.json\")]", "PG0501", "\"no.json\"")]
    [InlineData("[Block] [Dense(3)] [KerasModel(\"net.json\")]", "PG0008", null)]
    [InlineData("[Dense(3)] [Dense(2)] [KerasModel(\"net.json\")]", "PG0003", null)]
    [InlineData("[Input(4)] [Dense(3)] [KerasModel]", "", null)]
    [InlineData("[Input(4)] [Dense(3)] [Weights(\"w.safetensors\", Layout = (WeightLayout)7)]", "PG0609", "Layout = (WeightLayout)7")]
    [InlineData("[Input(4)] [Dense(3)] [Weights(\"torch.safetensors\")]", "PG0609", "Weights")]
    public void What_does_not_fit_is_refused(string attributes, string ids, string? underlined)
    {
        var result = Compile.Run(
            $"{attributes} partial class Net {{ }}",
            Chain("net", 3, 2),
            Chain("other", 3, 5),
            new TextFile("/broken.json", "{"),
            new TextFile(
                "/obj/w.paramgen.json",
                """
                {"paramgen":1,"file":"w.safetensors","kind":"safetensors","weights":[
                  {"name":"w","shape":[1],"type":"int8","bytes":1}]}
                """),
            new TextFile(
                "/obj/torch.paramgen.json",
                """
                {"paramgen":1,"file":"torch.safetensors","kind":"safetensors","weights":[
                  {"name":"fc.weight","shape":[3,4],"type":"float32","bytes":48},
                  {"name":"fc.bias","shape":[3],"type":"float32","bytes":12}]}
                """));
        Assert.True(ids == result.Ids, string.Join("\n", result.Problems.Select(problem => problem.ToString())));
        if (underlined is not null)
            Assert.Equal(underlined, result.Underlined());
        if (ids.Length > 0)
            Assert.Null(result.Constant("Net.TotalParameters"));
    }

    [Fact]
    public void A_model_that_is_used_is_judged_by_its_own_files()
    {
        const string Source = "[Input(4)] [Use(typeof(Net))] [KerasModel(\"no.json\")] partial class Outer { }";
        var result = Compile.Run(Seed + Source, Chain("net", 3, 2));
        Assert.Equal("PG0501", result.Ids);
        Assert.Equal(23L, result.Constant("Net.TotalParameters"));
        Assert.Null(result.Constant("Outer.TotalParameters"));
    }

    private static TextFile Chain(string name, int first, int second) => new(
        $"/{name}.json",
        $$$"""
        {"class_name": "Sequential", "config": {"name": "s", "layers": [
          {"class_name": "InputLayer", "config": {"batch_shape": [null, 4]}},
          {"class_name": "Dense", "config": {"name": "dense", "units": {{{first}}}, "activation": "relu"}},
          {"class_name": "Dense", "config": {"name": "dense_1", "units": {{{second}}}}}]}}
        """);
}
