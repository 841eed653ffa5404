using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Tool.Differences;

/// <summary>What changed from one file of tensors to another: tensors are known by their names.</summary>
internal static class ContentsDifference
{
    public static IReadOnlyList<ItemDifference> Of(FileReport old, FileReport other)
    {
        var before = ByName(old);
        var after = ByName(other);
        var items = new List<ItemDifference>();
        foreach (var (name, weight) in before)
        {
            if (!after.TryGetValue(name, out var same))
                items.Add(new(ItemOf(weight), null, []));
            else if (ItemOf(weight) != ItemOf(same))
                items.Add(new(ItemOf(weight), ItemOf(same), []));
        }

        items.AddRange(after.Where(pair => !before.ContainsKey(pair.Key)).Select(pair => new ItemDifference(null, ItemOf(pair.Value), [])));
        return items;
    }

    private static Dictionary<string, DescribedWeight> ByName(FileReport contents)
    {
        var weights = new Dictionary<string, DescribedWeight>(StringComparer.Ordinal);
        foreach (var weight in contents.Weights)
            weights.TryAdd(weight.Name, weight);
        return weights;
    }

    private static Item ItemOf(DescribedWeight weight) => new(weight.Name, weight.Type, weight.ShapeText, weight.Count, 0);
}
