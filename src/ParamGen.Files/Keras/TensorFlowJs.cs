using System.Text.Json;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Json;

namespace ParamGen.Files.Keras;

/// <summary>
/// TensorFlow.js's <c>model.json</c>: an architecture of Keras, or a graph of TensorFlow, and a list of the weights that are in
/// files beside it. Those hold nothing but numbers, so they are not opened.
/// </summary>
/// <remarks><see href="https://www.tensorflow.org/js/guide/save_load">TensorFlow.js, saving and loading models</see>.</remarks>
internal static class TensorFlowJs
{
    public static bool Is(JsonElement json) => json.Member("modelTopology") is not null || json.Member("weightsManifest") is not null;

    public static FileDescription Read(JsonElement json, string text, string file)
    {
        var topology = json.Member("modelTopology");
        var isGraph = json.TextOf("format") == "graph-model" || topology?.Member("node") is not null;
        return new()
        {
            File = file,
            Kind = FileKinds.TensorFlowJs,
            Keras = new()
            {
                Version = topology?.TextOf("keras_version"),
                Backend = topology?.TextOf("backend"),
                Architecture = topology is { ValueKind: JsonValueKind.Object } && !isGraph ? text : null,
            },
            Weights = json.Member("weightsManifest") is { } manifest ? [.. Weights(manifest)] : null,
        };
    }

    private static IEnumerable<WeightDescription> Weights(JsonElement manifest)
    {
        foreach (var group in Items(manifest, "the weightsManifest"))
        {
            foreach (var weight in Items(group.Member("weights") ?? default, "a group of the weightsManifest"))
                yield return Weight(weight);
        }
    }

    private static WeightDescription Weight(JsonElement json)
    {
        var name = json.TextOf("name") ?? throw ModelFileException.Damaged("a weight in the weightsManifest has no name");
        var type = json.TextOf("dtype") ?? throw ModelFileException.Damaged($"the weight '{name}' has no dtype");
        var stored = json.Member("quantization")?.TextOf("dtype") ?? type;
        var shape = Items(json.Member("shape") ?? default, $"the shape of the weight '{name}'").Select(size => Size(size, name)).ToArray();
        return new(name, shape, type, Bytes(shape, stored, name)) { StoredType = stored == type ? null : stored };
    }

    /// <summary>Bytes = elements × bytes of the stored type; null for strings, whose sizes differ.</summary>
    private static long? Bytes(long[] shape, string type, string name)
    {
        UInt128 bytes = type switch
        {
            "bool" or "uint8" => 1u,
            "float16" or "uint16" => 2u,
            "float32" or "int32" => 4u,
            "complex64" => 8u,
            "string" => 0u,
            _ => throw ModelFileException.Unsupported($"the weight '{name}' has the unknown type '{type}'"),
        };
        if (bytes == 0)
            return null;
        foreach (var size in shape)
        {
            bytes *= (ulong)size;
            if (bytes > long.MaxValue)
                throw ModelFileException.Damaged($"the weight '{name}' has too many elements");
        }

        return (long)bytes;
    }

    private static long Size(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var size) && size >= 0
            ? size
            : throw ModelFileException.Damaged($"the weight '{name}' has an impossible shape");

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string what) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray()
        : throw ModelFileException.Damaged($"{what} is not a list");
}
