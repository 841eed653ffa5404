using System.Text.Json;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Json;
using ParamGen.Files.SafeTensors;
using ParamGen.Files.Shards;

namespace ParamGen.Files.Keras;

/// <summary>JSON files: architectures, models of TensorFlow.js, and indexes of weights in several files.</summary>
internal static class KerasJson
{
    private const int LargestFile = 64 << 20;

    public static FileDescription Read(Stream stream, string file, OpenShard open)
    {
        var bytes = new ByteSource(stream).Read(0, stream.Length, LargestFile, "the JSON file");
        using var json = PythonJson.Parse(bytes, "the file");
        try
        {
            return Read(json.RootElement, PythonJson.Text(bytes, "the file"), file, open);
        }
        catch (Exception exception) when (JsonErrors.Describes(exception))
        {
            throw ModelFileException.Damaged("the file holds characters that are not text");
        }
    }

    private static FileDescription Read(JsonElement json, string text, string file, OpenShard open)
    {
        if (json.Member("weight_map") is { ValueKind: JsonValueKind.Object } map)
            return ReadShards(new ShardIndex(map, open), file);
        if (TensorFlowJs.Is(json))
            return TensorFlowJs.Read(json, text, file);
        if (!IsArchitecture(json))
            throw ModelFileException.NotAModel("this is JSON, but neither a model of Keras or TensorFlow.js nor an index of weights");
        return new()
        {
            File = file,
            Kind = FileKinds.KerasJson,
            Keras = new()
            {
                Version = json.TextOf("keras_version"),
                Backend = json.TextOf("backend"),
                Architecture = text,
            },
        };
    }

    private static FileDescription ReadShards(ShardIndex index, string file) =>
        index.AreAll(SafeTensorsReader.Ending) ? SafeTensorsReader.ReadShards(index, file)
        : index.AreAll(KerasWeightShards.Ending) ? KerasWeightShards.Read(index, file)
        : throw ModelFileException.Unsupported(
            $"the index lists '{index.Shards[0]}'; weights in several files are read as .safetensors and .weights.h5");

    /// <summary>What else may be around a model, and whether the model is right, its reader says.</summary>
    private static bool IsArchitecture(JsonElement json) =>
        json.ValueKind is JsonValueKind.String or JsonValueKind.Array
        || json.Member("class_name") is not null || json.Member("model_config") is not null || json.Member("layers") is not null;
}
