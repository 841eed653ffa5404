using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParamGen.Files.Descriptions;

/// <summary>A description as JSON: the same description is the same text, on every machine and in every culture.</summary>
public static class DescriptionText
{
    private static readonly DescriptionJson compact = new(Options(isIndented: false));
    private static readonly DescriptionJson indented = new(Options(isIndented: true));

    /// <summary>The text, in one line for the compiler or in many for people.</summary>
    public static string Write(FileDescription description, bool isIndented = false)
    {
        using var stream = new MemoryStream();
        Write(description, stream, isIndented);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The same text as UTF-8.</summary>
    public static void Write(FileDescription description, Stream stream, bool isIndented = false) =>
        JsonSerializer.Serialize(stream, description, (isIndented ? indented : compact).FileDescription);

    /// <summary>Reads a text that <see cref="Write(FileDescription, bool)"/> has written.</summary>
    public static FileDescription Read(string text) => JsonSerializer.Deserialize(text, compact.FileDescription)
        ?? throw new JsonException("The text is empty.");

    private static JsonSerializerOptions Options(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        // Texts of every language stay readable; nothing of this goes into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Graphs within graphs: as deep as the reader of ONNX goes.
        MaxDepth = 1000,
        WriteIndented = isIndented,
    };
}

/// <summary>The writers of all records, generated when this is built.</summary>
[JsonSerializable(typeof(FileDescription))]
internal sealed partial class DescriptionJson : JsonSerializerContext;
