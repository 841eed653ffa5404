using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Descriptions;

/// <summary>The text of a description: documented, the same everywhere, and read back as it was.</summary>
public class DescriptionTextTests
{
    public static TheoryData<string> Models =>
        OracleFiles.Files("", areWhole: true, ".keras", ".h5", ".hdf5", ".onnx", ".safetensors", ".tflite", "model.json", "index.json");

    [Theory]
    [MemberData(nameof(Models))]
    public void A_text_is_read_back_as_it_was(string file)
    {
        var text = DescriptionText.Write(OracleFiles.Read(file));
        Assert.Equal(text, DescriptionText.Write(DescriptionText.Read(text)));
        Assert.DoesNotContain('\n', text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(["paramgen", "file", "kind"], json.RootElement.EnumerateObject().Take(3).Select(member => member.Name));
    }

    [Fact]
    public void The_text_is_small() => Assert.All(Models, row => Assert.InRange(
        DescriptionText.Write(OracleFiles.Read(row.Data)).Length,
        0,
        (new FileInfo(OracleFiles.PathOf(row.Data)).Length * 2) + 4000));

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var description = OracleFiles.Read("tflite/two-inputs-int8.tflite");
        var expected = DescriptionText.Write(description);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(expected, DescriptionText.Write(OracleFiles.Read("tflite/two-inputs-int8.tflite")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_error_is_all_that_there_is() => Assert.Equal(
        """{"paramgen":1,"file":"a.onnx","error":{"id":"PG0520","message":"the file is empty"}}""",
        DescriptionText.Write(ModelFile.Describe(Stream.Null, "a.onnx")));

    /// <summary>Every member that a text may have is in the page, and the page has no other table rows.</summary>
    [Fact]
    public void The_page_documents_every_member()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "descriptions.md"));
        var documented =
            from line in page[page.IndexOf("## The schema", StringComparison.Ordinal)..].Split('\n')
            where line.StartsWith("| `", StringComparison.Ordinal)
            from word in Regex.Matches(line.Split('|')[1], @"`(\w+)`")
            select word.Groups[1].Value;
        var members = Members(typeof(FileDescription), []).ToHashSet();
        Assert.Equal(members.Order(StringComparer.Ordinal), documented.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Members(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericType)
            return type.GetGenericArguments().SelectMany(argument => Members(argument, seen));
        if (type.Assembly != typeof(FileDescription).Assembly || type == typeof(Dimension) || type == typeof(Number) || !seen.Add(type))
            return [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
            Members(property.PropertyType, seen).Prepend(property.Name == "Version" && type == typeof(FileDescription)
                ? "paramgen"
                : JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
    }
}
