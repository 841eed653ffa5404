namespace ParamGen.Tool.Models;

/// <summary>The models of two files, each with that of its name.</summary>
/// <param name="Pairs">The models; null on a side without one. None where neither file has any.</param>
/// <param name="Problems">What is wrong, a line each; empty if nothing is.</param>
internal sealed record ModelPairs(IReadOnlyList<(LoadedModel? Old, LoadedModel? New)> Pairs, IReadOnlyList<string> Problems)
{
    public static ModelPairs Of(string old, string other, string? className)
    {
        var (before, after) = (Read(old, other, className), Read(other, old, className));
        string[] problems = [.. Problems("old", before), .. Problems("new", after)];
        return problems.Length > 0 ? new([], problems) : new(Paired(before, after), []);

        // Both are often called the same.
        static IEnumerable<string> Problems(string version, IEnumerable<LoadedModel> models) =>
            models.SelectMany(model => model.Problems).Select(problem => $"{version}: {problem}");
    }

    /// <summary>The models of a file; the only one, where it is compared with a file that has one by its kind.</summary>
    private static IReadOnlyList<LoadedModel> Read(string path, string other, string? className) =>
        ModelLoader.IsCSharp(path) && !ModelLoader.IsCSharp(other) && !ModelLoader.IsNothing(other)
            ? [ModelLoader.Load(path, className)]
            : ModelLoader.LoadAll(path, className);

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
