using System.Text.Json;

namespace ParamGen.Tool.Tests;

/// <summary>Networks that TensorFlow's converter and the micro interpreter have run, as files.</summary>
internal sealed class OracleDevices : IDisposable
{
    private readonly TempFolder folder = new();

    public static IEnumerable<string> Ids => Lines.Select(line => line.GetProperty("id").GetString()!);

    private static IEnumerable<JsonElement> Lines => File.ReadLines(Ran.PathOf("Oracle", "devices.jsonl")).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    });

    public void Dispose() => folder.Dispose();

    /// <summary>What was measured of a network.</summary>
    public static JsonElement Of(string id) => Lines.First(line => line.GetProperty("id").GetString() == id);

    /// <summary>A file with a network, and its path.</summary>
    /// <param name="id">The network.</param>
    /// <param name="name">What the file is called; by default as the network.</param>
    public string Write(string id, string? name = null) => folder.Write($"{name ?? id}.json", Of(id).GetProperty("json").GetString()!);

    /// <summary>Another file.</summary>
    public string WriteText(string name, string text) => folder.Write(name, text);
}
