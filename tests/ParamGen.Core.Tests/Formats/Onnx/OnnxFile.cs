using System.Text.Json;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>
/// Descriptions of whole ONNX models, as <c>ParamGen.Describe</c> writes them, with what ONNX Runtime and the counter of the
/// framework say of each file (<c>truth.json</c>).
/// </summary>
internal static class OnnxFile
{
    private const string Ending = ".onnx.json";

    private static readonly JsonElement truths = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "truth.json"))).RootElement;

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal);

    /// <summary>Those that have the Keras architecture beside them from which they were exported.</summary>
    public static IEnumerable<string> Exports => Names.Where(name => File.Exists(Path.Combine(Folder, name + ".keras.json")));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Formats", "Onnx", "Files");

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name + Ending));

    public static string KerasOf(string name) => File.ReadAllText(Path.Combine(Folder, name + ".keras.json"));

    public static JsonElement TruthOf(string name) => truths.GetProperty(name);

    public static FileDescription Read(string name) => Parse(TextOf(name));

    public static FileDescription Parse(string text)
    {
        var description = DescriptionReader.Read(text, out var reason);
        Assert.True(description is not null, reason);
        return description;
    }
}
