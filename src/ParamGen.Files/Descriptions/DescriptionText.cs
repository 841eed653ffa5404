using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParamGen.Files.Descriptions;

/// <summary>A description as JSON: the same description is the same text, on every machine and in every culture.</summary>
public static class DescriptionText
{
    /// <summary>Texts of every language stay readable; nothing of this goes into a web page.</summary>
    private static readonly JavaScriptEncoder encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The text, in one line for the compiler or in many for people.</summary>
    public static string Write(FileDescription description, bool isIndented = false)
    {
        using var stream = new MemoryStream();
        // Given a writer of its own, the generated code writes each member directly, without a model of the types at run time.
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder, Indented = isIndented }))
            JsonSerializer.Serialize(writer, description, DescriptionWriter.Default.FileDescription);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads a text that <see cref="Write"/> has written.</summary>
    public static FileDescription Read(string text) => JsonSerializer.Deserialize(text, DescriptionReader.Default.FileDescription)
        ?? throw new JsonException("The text is empty.");
}

/// <summary>
/// The code that writes all records, generated when this is built. Without the code that reads them, it starts several times
/// as fast.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FileDescription))]
internal sealed partial class DescriptionWriter : JsonSerializerContext;

/// <summary>The code that reads all records.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = MostDepth)]
[JsonSerializable(typeof(FileDescription))]
internal sealed partial class DescriptionReader : JsonSerializerContext
{
    /// <summary>Graphs within graphs: as deep as the reader of ONNX goes.</summary>
    private const int MostDepth = 1000;
}
