namespace ParamGen.Core.Text;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
internal static class Spelling
{
    private const int LongestName = 200;

    /// <summary>The name that takes the fewest changes of single characters, where these are few; null where none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> names)
    {
        var most = Math.Max(2, typed.Length / 3);
        // Nobody mistypes a text, and comparing two of them would take as long as the one times the other.
        if (typed.Length > LongestName)
            return null;
        return names
            .Where(name => Math.Abs(name.Length - typed.Length) <= most)
            .Select(name => (name, changes: Changes(typed, name)))
            .Where(candidate => candidate.changes <= most)
            .OrderBy(candidate => candidate.changes)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance: how many characters must be put in, taken out or replaced.</summary>
    private static int Changes(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
