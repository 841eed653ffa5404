using System.Text.Json;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Shards;

/// <summary>The index of weights in several files.</summary>
internal sealed class ShardIndex
{
    private const int MostShards = 10_000;

    private readonly Dictionary<string, HashSet<string>> left = new(StringComparer.Ordinal);
    private readonly OpenShard open;

    public ShardIndex(JsonElement map, OpenShard open)
    {
        this.open = open;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.EnumerateObject())
        {
            var shards = ShardsOf(entry);
            names.UnionWith(shards);
            if (!left.TryAdd(entry.Name, shards))
                throw ModelFileException.Damaged($"the index lists '{entry.Name}' twice");
        }

        Shards = names.Count is > 0 and <= MostShards ? [.. names]
            : throw ModelFileException.Damaged("the index lists no files, or far too many");
    }

    /// <summary>The names of the shards, in alphabetical order.</summary>
    public IReadOnlyList<string> Shards { get; }

    /// <summary>Whether every shard is of a kind.</summary>
    public bool AreAll(string ending) => Shards.All(shard => shard.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads each shard; what is wrong with one says which.</summary>
    public IEnumerable<T> ReadAll<T>(Func<Stream, string, T> read)
    {
        foreach (var shard in Shards)
        {
            using var stream = open(shard)
                ?? throw ModelFileException.Damaged($"the file '{shard}', which the index lists, is not beside it");
            T result;
            try
            {
                result = read(stream, shard);
            }
            catch (ModelFileException exception)
            {
                throw new ModelFileException(exception.Fault, $"in the file '{shard}' of the index: {exception.Message}");
            }

            yield return result;
        }
    }

    /// <summary>Notes that a shard has what the index lists there under a name.</summary>
    public void Found(string name, string shard)
    {
        if (!left.TryGetValue(name, out var expected) || !expected.Remove(shard))
            throw ModelFileException.Damaged($"it has '{name}', which the index does not list there");
    }

    /// <summary>After all shards: nothing that the index lists may be missing.</summary>
    public void CheckComplete()
    {
        foreach (var (name, shards) in left)
        {
            if (shards.Count > 0)
                throw ModelFileException.Damaged($"the index lists '{name}', which '{shards.First()}' does not have");
        }
    }

    private static HashSet<string> ShardsOf(JsonProperty entry)
    {
        JsonElement[] values = entry.Value.ValueKind == JsonValueKind.Array ? [.. entry.Value.EnumerateArray()] : [entry.Value];
        var shards = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var shard = value.ValueKind == JsonValueKind.String ? value.GetString()!
                : throw ModelFileException.Damaged($"the index does not name the file of '{entry.Name}'");
            RequirePlainName(shard);
            shards.Add(shard);
        }

        return shards;
    }

    /// <summary>A shard is beside its index; a path could lead anywhere.</summary>
    private static void RequirePlainName(string shard)
    {
        if (shard.Length == 0 || shard is "." or ".." || shard.IndexOfAny(['/', '\\', ':', '\0']) >= 0)
            throw ModelFileException.Unsupported($"the index names the file '{shard}', which is not in the index's own folder");
    }
}
