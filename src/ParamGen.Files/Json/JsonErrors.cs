using System.Text.Json;

namespace ParamGen.Files.Json;

/// <summary>What the classes of System.Text.Json throw at a text that is not what it should be.</summary>
internal static class JsonErrors
{
    /// <summary>A text that is no JSON, a string that is no Unicode, or a value of another kind.</summary>
    public static bool Describes(Exception exception) => exception is JsonException or InvalidOperationException or FormatException;
}
