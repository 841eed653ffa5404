using ParamGen.Files.Hdf5;
using PureHDF;

namespace ParamGen.Files.Tests.Truth;

/// <summary>PureHDF, which reads data too, finds the same objects and attributes in whole files.</summary>
public class PureHdfTests
{
    public static TheoryData<string> Models => OracleFiles.Files("keras", areWhole: true, ".h5", ".hdf5");

    [Theory]
    [MemberData(nameof(Models))]
    public void Objects_and_attributes_are_those_that_PureHDF_finds(string file)
    {
        using var stream = File.OpenRead(OracleFiles.PathOf(file));
        var hdf = HdfFile.Read(new HdfSource(stream, 0, stream.Length));
        Assert.Empty(hdf.UnfollowedLinks);

        using var pure = H5File.OpenRead(OracleFiles.PathOf(file));
        List<string> expected = [];
        Walk(pure, "", expected);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            hdf.Objects.SelectMany(found => Lines(hdf, found)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(HdfFile hdf, HdfObject found)
    {
        if (found.Dataset is { } dataset)
            yield return JsonTruth.Line(found.Path, dataset.Shape, dataset.Type.Size, dataset.Layout);
        foreach (var attribute in found.Attributes)
        {
            yield return JsonTruth.Line(
                found.Path + "@" + attribute.Name,
                attribute.Shape ?? [],
                attribute.Type.Size,
                attribute.Type.IsText && attribute.Shape is not null ? hdf.ReadText(attribute) : null);
        }
    }

    private static void Walk(IH5Group group, string path, List<string> lines)
    {
        lines.AddRange(Attributes(group, path));
        foreach (var child in group.Children())
        {
            var name = path.Length == 0 ? child.Name : path + "/" + child.Name;
            if (child is IH5Group inner)
                Walk(inner, name, lines);
            if (child is not IH5Dataset dataset)
                continue;
            lines.Add(JsonTruth.Line(name, Dimensions(dataset.Space), dataset.Type.Size, dataset.Layout.Class));
            lines.AddRange(Attributes(dataset, name));
        }
    }

    private static IEnumerable<string> Attributes(IH5Object found, string path) => found.Attributes().Select(attribute =>
        JsonTruth.Line(path + "@" + attribute.Name, Dimensions(attribute.Space), attribute.Type.Size, Texts(attribute)));

    private static string[]? Texts(IH5Attribute attribute)
    {
        if (attribute.Space.Type == H5DataspaceType.Null
            || attribute.Type.Class is not (H5DataTypeClass.String or H5DataTypeClass.VariableLength))
            return null;
        return attribute.Space.Type == H5DataspaceType.Scalar ? [attribute.Read<string>()] : attribute.Read<string[]>();
    }

    private static ulong[] Dimensions(IH5Dataspace space) => space.Type == H5DataspaceType.Simple ? space.Dimensions : [];
}
