using ParamGen.Files.Descriptions;
using ParamGen.Files.Shards;

namespace ParamGen.Files.SafeTensors;

/// <summary>Reads weights in the safetensors format, in one file or in the shards that an index lists.</summary>
internal static class SafeTensorsReader
{
    public const string Ending = ".safetensors";

    public static FileDescription Read(Stream stream, string file)
    {
        var header = SafeTensorsHeader.Read(stream);
        return new()
        {
            File = file,
            Kind = FileKinds.SafeTensors,
            Weights = [.. header.Weights],
            Metadata = header.Metadata,
        };
    }

    /// <summary>The tensors of all shards, which must be exactly those that the index lists, each in the shard that it names.</summary>
    public static FileDescription ReadShards(ShardIndex index, string file)
    {
        var weights = index.ReadAll((stream, shard) => SafeTensorsHeader.Read(stream).Weights.Select(weight =>
        {
            index.Found(weight.Name, shard);
            return weight with { Shard = shard };
        }).ToList()).SelectMany(shard => shard).ToList();
        index.CheckComplete();
        return new()
        {
            File = file,
            Kind = FileKinds.SafeTensors,
            Shards = index.Shards,
            Weights = weights,
        };
    }
}
