using ParamGen.Files.Descriptions;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Shards;

namespace ParamGen.Files.Keras;

/// <summary>
/// Weights of Keras 3 in several files, with an index <c>NAME.weights.json</c> that says which file has which group of
/// variables.
/// </summary>
internal static class KerasWeightShards
{
    public const string Ending = ".weights.h5";

    public static FileDescription Read(ShardIndex index, string file)
    {
        var weights = index.ReadAll((stream, shard) => ReadShard(index, stream, shard)).SelectMany(shard => shard).ToList();
        index.CheckComplete();
        return new()
        {
            File = file,
            Kind = FileKinds.Hdf5,
            Keras = new(),
            Shards = index.Shards,
            Weights = weights,
        };
    }

    private static List<WeightDescription> ReadShard(ShardIndex index, Stream stream, string shard)
    {
        var (_, weights) = KerasHdf5.Read(new HdfSource(stream, 0, stream.Length));
        foreach (var group in weights.Select(weight => weight.Name[..weight.Name.LastIndexOf('/')]).Distinct(StringComparer.Ordinal))
            index.Found("/" + group, shard);
        return [.. weights.Select(weight => weight with { Shard = shard })];
    }
}
