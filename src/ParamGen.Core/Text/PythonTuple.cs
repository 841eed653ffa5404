namespace ParamGen.Core.Text;

/// <summary>Tuples as Python writes them.</summary>
internal static class PythonTuple
{
    /// <summary>(3, 4), and (3,) for a single item.</summary>
    public static string Of(IReadOnlyList<string> items) => items.Count == 1 ? $"({items[0]},)" : $"({string.Join(", ", items)})";
}
