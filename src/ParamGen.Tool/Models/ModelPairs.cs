namespace ParamGen.Tool.Models;

/// <summary>The models of two files, each with that of its name.</summary>
/// <param name="Pairs">The models; null on a side without one. None where neither file has any.</param>
/// <param name="Problems">What is wrong, a line each; empty if nothing is.</param>
internal sealed record ModelPairs(IReadOnlyList<(LoadedModel? Old, LoadedModel? New)> Pairs, IReadOnlyList<string> Problems)
{
    public static ModelPairs Of(string old, string other, string? className)
    {
        if (className is not null && !ModelLoader.IsCSharp(old) && !ModelLoader.IsCSharp(other))
            return new([], [$"{old}, {other}: --class is for a .cs file"]);
        var (before, after) = (ModelLoader.LoadAll(old, className), ModelLoader.LoadAll(other, className));
        string[] problems = [.. before.Concat(after).SelectMany(model => model.Problems)];
        if (problems.Length > 0)
            return new([], problems);
        return new(Paired(before, after), []);
    }

    private static List<(LoadedModel? Old, LoadedModel? New)> Paired(IReadOnlyList<LoadedModel> old, IReadOnlyList<LoadedModel> other)
    {
        // The only one on each side is the same one, whatever it is called now.
        if (old.Count + other.Count == 0)
            return [];
        if (old.Count <= 1 && other.Count <= 1)
            return [(old is [var only] ? only : null, other is [var its] ? its : null)];
        var before = old.ToDictionary(model => model.Name, StringComparer.Ordinal);
        var names = other.Select(model => model.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. other.Select(model => (before.GetValueOrDefault(model.Name), (LoadedModel?)model)),
            .. old.Where(model => !names.Contains(model.Name)).Select(model => ((LoadedModel?)model, (LoadedModel?)null)),
        ];
    }
}
