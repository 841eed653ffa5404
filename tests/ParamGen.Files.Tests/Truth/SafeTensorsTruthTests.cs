using ParamGen.Files.Descriptions;
using ParamGen.Files.SafeTensors;

namespace ParamGen.Files.Tests.Truth;

/// <summary>Safetensors files are read as the library reads them.</summary>
public class SafeTensorsTruthTests
{
    public static TheoryData<string> Models => OracleFiles.Files("safetensors", areWhole: true, ".safetensors");

    public static TheoryData<string> StateDicts => OracleFiles.Files("pytorch", areWhole: true, ".safetensors");

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_tensor_is_there_with_its_shape_type_and_bytes(string file)
    {
        var truth = OracleFiles.TruthOf(file);
        var description = OracleFiles.Read(file);

        Assert.Equal(
            truth.List("tensors").Select(tensor => JsonTruth.Line(
                tensor.Text("name"),
                tensor.Longs("shape"),
                SafeTensorsType.Of(tensor.Text("dtype"), "").Name,
                tensor.LongOrNull("bytes"))).Order(StringComparer.Ordinal),
            description.Weights!.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(truth.LongOrNull("bytes"), description.Weights!.Sum(weight => weight.Bytes));
        Assert.Equal(
            truth.GetProperty("metadata") is { ValueKind: System.Text.Json.JsonValueKind.Object } metadata
                ? metadata.EnumerateObject().Select(entry => entry.Name)
                : [],
            (description.Metadata ?? new Dictionary<string, string>()).Keys);
    }

    [Theory]
    [MemberData(nameof(StateDicts))]
    public void A_state_dict_has_the_tensors_that_PyTorch_wrote(string file)
    {
        var truth = OracleFiles.Json(OracleFiles.PathOf(file.Replace(".safetensors", ".json", StringComparison.Ordinal)));

        Assert.Equal(
            truth.List("torch")
                .Select(tensor => JsonTruth.Line(tensor.Text("name"), tensor.Longs("shape"), tensor.Text("dtype"), null))
                .Order(StringComparer.Ordinal),
            OracleFiles.Read(file).Weights!
                .Select(weight => JsonTruth.Line(weight.Name, weight.Shape, weight.Type, null))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_of_several_files_has_the_tensors_of_all()
    {
        var description = OracleFiles.Read("safetensors/sharded-encoder/model.safetensors.index.json");
        string[] shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];

        Assert.Equal(shards, description.Shards);
        Assert.Equal(
            shards.SelectMany(shard => OracleFiles.Read("safetensors/sharded-encoder/" + shard).Weights!).Select(Line),
            description.Weights!.Select(Line));
        Assert.All(description.Weights!, weight => Assert.Contains(weight.Shard, shards));
    }

    private static string Line(WeightDescription weight) => JsonTruth.Line(weight.Name, weight.Shape, weight.Type, weight.Bytes);
}
