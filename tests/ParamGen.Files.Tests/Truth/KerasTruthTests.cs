using System.Text.Json;

namespace ParamGen.Files.Tests.Truth;

/// <summary>What Keras wrote is read as h5py and Keras read it.</summary>
public class KerasTruthTests
{
    public static TheoryData<string> Models => OracleFiles.Files("keras", areWhole: true, ".keras", ".h5", ".hdf5");

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_dataset_is_there_with_its_shape_type_and_bytes(string file)
    {
        var expected = OracleFiles.TruthOf(file).List("datasets")
            .Select(data => JsonTruth.Line(data.Text("path"), data.Longs("shape"), data.Text("dtype"), data.LongOrNull("bytes")));

        var weights = OracleFiles.Read(file).Weights!;

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            weights.Select(weight => JsonTruth.Line(weight.Name, weight.Shape, weight.Type, weight.Bytes)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_architecture_is_there_unless_the_file_has_weights_alone(string file)
    {
        var truth = OracleFiles.TruthOf(file);

        var keras = OracleFiles.Read(file).Keras!;

        var isWeights = file.EndsWith(".hdf5", StringComparison.Ordinal) || file.EndsWith(".weights.h5", StringComparison.Ordinal);
        Assert.Equal(isWeights, keras.Architecture is null);
        if (isWeights)
            return;
        Assert.Equal(truth.Text("keras"), keras.Version);
        using var architecture = JsonDocument.Parse(keras.Architecture!);
        var name = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file));
        var toJson = OracleFiles.PathOf(name + ".keras.json");
        if (File.Exists(toJson))
            Assert.Equal(
                Names(OracleFiles.Json(toJson).GetProperty("config")),
                Names(architecture.RootElement.GetProperty("config")));
        Assert.Equal(truth.Text("model_class"), architecture.RootElement.Text("class_name"));
    }

    /// <summary>In files of Keras 1 and 2 the layers list their weights in the model's order, and together they list all.</summary>
    [Theory]
    [MemberData(nameof(Models))]
    public void Layers_list_weights_that_are_there(string file)
    {
        var description = OracleFiles.Read(file);
        if (description.Keras!.Layers is not { } layers)
            return;

        var expected = OracleFiles.TruthOf(file).List("layers").SelectMany(layer => layer.List("weights"));
        var listed = layers.SelectMany(layer => layer.Weights).ToList();

        Assert.Equal(listed, description.Weights!.Take(listed.Count).Select(weight => weight.Name));
        Assert.Equal(
            expected.Select(weight => JsonTruth.Line(weight.Longs("shape"), weight.Text("dtype"))).Order(StringComparer.Ordinal),
            description.Weights!.Take(listed.Count)
                .Select(weight => JsonTruth.Line(weight.Shape, weight.Type)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Weights_alone_are_whole_as_a_file_of_weights()
    {
        var description = OracleFiles.Read("keras/odd-weights-only.h5");
        Assert.Null(description.Keras!.Architecture);
        Assert.NotEmpty(description.Weights!);
    }

    [Fact]
    public void Hdf5_named_keras_is_read_as_Hdf5()
    {
        var description = OracleFiles.Read("keras/damaged-h5.keras");
        Assert.Equal("hdf5", description.Kind);
        Assert.NotNull(description.Keras!.Architecture);
    }

    /// <summary>The layers; a registered class has its package before its name in a file.</summary>
    private static List<string> Names(JsonElement config) =>
    [
        .. (config.ValueKind == JsonValueKind.Array ? config.EnumerateArray() : config.List("layers"))
            .Select(layer => layer.Text("class_name").Split('>')[^1] + " " + layer.GetProperty("config").GetProperty("name")),
    ];
}
