namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>
/// The order of modules: that of their names, numbers by their value, and where the network tells more, that of the network.
/// </summary>
internal static class NaturalOrder
{
    /// <summary>Names deeper than this are no names of modules.</summary>
    public const int MostParts = 32;

    public static int Compare(FileModule one, FileModule other)
    {
        for (var i = 0; i < Math.Min(one.Parts.Length, other.Parts.Length); i++)
        {
            if (Compare(one.Parts[i], other.Parts[i]) is not 0 and var order)
                return order;
        }

        return (one.Parts.Length, one.IsRaw).CompareTo((other.Parts.Length, other.IsRaw)) is not 0 and var longer
            ? longer
            : string.CompareOrdinal(one.Path, other.Path);
    }

    /// <summary>
    /// Numbers the modules as the tree of their names has them: the branches by the place of what is known below them, but those that
    /// are numbered by their numbers. A branch of which nothing is known stays beside the one before it.
    /// </summary>
    /// <param name="modules">The modules in the order of their names.</param>
    /// <param name="places">The places of those modules that only one layer fits.</param>
    public static void Arrange(IReadOnlyList<FileModule> modules, IReadOnlyDictionary<FileModule, int> places)
    {
        var next = 0;
        Walk([.. modules], 0);

        void Walk(List<FileModule> branch, int depth)
        {
            if (branch.Count == 1 || depth > MostParts)
            {
                foreach (var module in branch)
                    module.Order = next++;
                return;
            }

            foreach (var group in Ordered(branch.GroupBy(module => module.Parts.ElementAtOrDefault(depth) ?? "").ToList()))
                Walk(group, depth + 1);
        }

        IEnumerable<List<FileModule>> Ordered(List<IGrouping<string, FileModule>> groups)
        {
            if (groups.All(group => IsNumber(group.Key)))
                return groups.Select(group => group.ToList());
            var last = -1.0;
            var means = new List<(double Mean, List<FileModule> Group)>();
            foreach (var group in groups)
            {
                int[] known = [.. group.Where(places.ContainsKey).Select(module => places[module])];
                if (known.Length > 0)
                    last = known.Average();
                means.Add((last, group.ToList()));
            }

            return means.OrderBy(pair => pair.Mean).Select(pair => pair.Group);
        }
    }

    public static bool IsNumber(string text) => text.Length > 0 && text.All(IsDigit);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Compares runs of digits by their value, before any other characters.</summary>
    private static int Compare(string one, string other)
    {
        var (i, j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (IsDigit(one[i]) && IsDigit(other[j]))
            {
                var (first, second) = (Digits(one, ref i), Digits(other, ref j));
                var order = first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(first, second);
                if (order != 0)
                    return order;
            }
            else if (IsDigit(one[i]) != IsDigit(other[j]))
            {
                return IsDigit(one[i]) ? -1 : 1;
            }
            else if (one[i] != other[j])
            {
                return one[i].CompareTo(other[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return (one.Length - i).CompareTo(other.Length - j);
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return text.Substring(start, at - start).TrimStart('0');
    }
}
