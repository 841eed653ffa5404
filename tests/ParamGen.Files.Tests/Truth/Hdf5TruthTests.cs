using System.Text.Json;
using ParamGen.Files.Hdf5;

namespace ParamGen.Files.Tests.Truth;

/// <summary>Forms of HDF5 that Keras does not write itself, as h5py reads them.</summary>
public class Hdf5TruthTests
{
    public static TheoryData<string> Files => OracleFiles.Files("hdf5", areWhole: true, ".h5");

    public static TheoryData<string> Odd => OracleFiles.Files("hdf5", areWhole: false, ".h5");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_dataset_is_there_with_its_shape_type_and_bytes(string file) => Assert.Equal(
        OracleFiles.TruthOf(file).List("datasets")
            .Select(data => JsonTruth.Line(data.Text("path"), data.Longs("shape"), data.Text("dtype"), data.LongOrNull("bytes")))
            .Order(StringComparer.Ordinal),
        OracleFiles.Read(file).Weights!
            .Select(weight => JsonTruth.Line(weight.Name, weight.Shape, weight.Type, weight.Bytes)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there(string file)
    {
        using var stream = File.OpenRead(OracleFiles.PathOf(file));
        var hdf = HdfFile.Read(new HdfSource(stream, 0, stream.Length));
        Assert.Equal(
            OracleFiles.TruthOf(file).GetProperty("texts").EnumerateObject()
                .Select(text => JsonTruth.Line(text.Name, Texts(text.Value))).Order(StringComparer.Ordinal),
            hdf.Objects.SelectMany(found => found.Attributes
                .Where(attribute => attribute.Type.IsText && attribute.Shape is not null)
                .Select(attribute => JsonTruth.Line($"{found.Path}@{attribute.Name}", hdf.ReadText(attribute))))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_leads_elsewhere_is_an_error(string file) =>
        Assert.Equal("PG0522", OracleFiles.Describe(file).Error!.Id);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
