namespace ParamGen.Core.Text;

/// <summary>Counts as messages show them.</summary>
internal static class Counts
{
    /// <summary>How many of the largest contributors a message names.</summary>
    private const int MaxNamed = 3;

    /// <summary>The largest of several counts: dense (401,440), conv2d (448).</summary>
    public static string Largest(IEnumerable<(string Name, long Count)> counts) => string.Join(", ", counts
        .Where(item => item.Count > 0)
        .OrderByDescending(item => item.Count)
        .Take(MaxNamed)
        .Select(item => $"{item.Name} ({Numbers.Grouped(item.Count)})"));
}
