using System.Text.Json;

namespace ParamGen.Files.Tests.Harness;

/// <summary>Reads the truth beside a file.</summary>
internal static class JsonTruth
{
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static long[] Longs(this JsonElement json, string name) => [.. json.List(name).Select(item => item.GetInt64())];

    public static long? LongOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt64() : null;

    /// <summary>A value as one line, for messages that show both sides.</summary>
    public static string Line(params object?[] parts) => string.Join(' ', parts.Select(part => part switch
    {
        null => "null",
        string text => text,
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(item => item ?? "None"))}]",
        _ => part,
    }));
}
