using System.Text.Json;

namespace ParamGen.Files.Json;

/// <summary>Members of JSON objects that may be there or not.</summary>
internal static class JsonElements
{
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;

    public static string? TextOf(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
