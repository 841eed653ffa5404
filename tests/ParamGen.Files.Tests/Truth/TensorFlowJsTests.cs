using System.Text;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Truth;

/// <summary>TensorFlow.js's model.json holds the architecture, and lists the weights of files beside it.</summary>
public class TensorFlowJsTests
{
    public static TheoryData<string> Models => OracleFiles.Files("tfjs", areWhole: true, "model.json");

    [Theory]
    [MemberData(nameof(Models))]
    public void The_architecture_is_the_file_and_the_weights_fill_the_files_beside_it(string file)
    {
        var description = OracleFiles.Read(file);
        Assert.Equal("tfjs", description.Kind);
        Assert.Equal(File.ReadAllText(OracleFiles.PathOf(file)), description.Keras!.Architecture);
        var folder = Path.GetDirectoryName(OracleFiles.PathOf(file))!;
        Assert.Equal(
            Directory.GetFiles(folder, "*.bin").Sum(shard => new FileInfo(shard).Length),
            description.Weights!.Sum(weight => weight.Bytes));
        Assert.NotEmpty(description.Weights!);
    }

    [Fact]
    public void The_version_of_Keras_is_that_of_the_topology() =>
        Assert.Equal("2.21.0", OracleFiles.Read("tfjs/k2-digits/model.json").Keras!.Version);

    [Fact]
    public void A_graph_of_TensorFlow_has_weights_and_no_architecture()
    {
        var description = Describe(
            """{"format":"graph-model","modelTopology":{"node":[]},"weightsManifest":[{"paths":[],"weights":"""
            + """[{"name":"w","shape":[3,2],"dtype":"float32","quantization":{"dtype":"uint8","min":0,"scale":1}}]}]}""");
        Assert.Null(description.Error);
        Assert.Null(description.Keras!.Architecture);
        var weight = Assert.Single(description.Weights!);
        Assert.Equal(("float32", "uint8", 6L), (weight.Type, weight.StoredType, weight.Bytes));
    }

    [Theory]
    [InlineData("""{"weightsManifest":1}""", "the weightsManifest is not a list")]
    [InlineData("""{"weightsManifest":[{"weights":[{"name":"w","shape":[-1],"dtype":"float32"}]}]}""", "impossible shape")]
    [InlineData("""{"weightsManifest":[{"weights":[{"name":"w","shape":[1],"dtype":"f"}]}]}""", "unknown type 'f'")]
    [InlineData("""{"weightsManifest":[{"weights":[{"shape":[1],"dtype":"float32"}]}]}""", "no name")]
    [InlineData("""{"anything":1}""", "neither a model")]
    [InlineData("""{"modelTopology":""", "not valid JSON")]
    public void What_is_wrong_is_said(string text, string reason) =>
        Assert.Contains(reason, Describe(text).Error!.Message, StringComparison.Ordinal);

    private static FileDescription Describe(string text) =>
        ModelFile.Describe(new MemoryStream(Encoding.UTF8.GetBytes(text)), "model.json");
}
