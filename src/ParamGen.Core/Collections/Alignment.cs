namespace ParamGen.Core.Collections;

/// <summary>Aligns two lists as a person would: what was put in or taken out is one item, and the rest belongs together.</summary>
internal static class Alignment
{
    /// <summary>The most pairs that are compared. Beyond, items are taken as they follow each other.</summary>
    private const long MostPairs = 2_000_000;

    /// <summary>Each position with that of the other list; null on the side that has none.</summary>
    /// <param name="count">The length of the first list.</param>
    /// <param name="otherCount">The length of the second list.</param>
    /// <param name="cost">
    /// What it costs to take an item for another one: 0 for the same; leaving one out costs 1, so at 2 they never belong together.
    /// </param>
    public static IReadOnlyList<(int? Own, int? Other)> Of(int count, int otherCount, Func<int, int, double> cost)
    {
        var start = 0;
        while (start < count && start < otherCount && cost(start, start) == 0)
            start++;
        var end = 0;
        while (start + end < count && start + end < otherCount && cost(count - 1 - end, otherCount - 1 - end) == 0)
            end++;
        var (rows, columns) = (count - start - end, otherCount - start - end);
        var pairs = Enumerable.Range(0, start).Select(i => ((int?)i, (int?)i)).ToList();
        pairs.AddRange((long)rows * columns > MostPairs
            ? Enumerable.Range(start, Math.Max(rows, columns))
                .Select(i => ((int?)(i < start + rows ? i : null), (int?)(i < start + columns ? i : null)))
            : Shortest(rows, columns, (i, j) => cost(start + i, start + j)).Select(pair => (start + pair.Own, start + pair.Other)));
        pairs.AddRange(Enumerable.Range(0, end).Select(i => ((int?)(count - end + i), (int?)(otherCount - end + i))));
        return pairs;
    }

    /// <summary>The cheapest way to turn one list into the other.</summary>
    private static IEnumerable<(int? Own, int? Other)> Shortest(int rows, int columns, Func<int, int, double> cost)
    {
        var costs = new double[rows, columns];
        var least = new double[rows + 1, columns + 1];
        for (var i = rows; i >= 0; i--)
        {
            for (var j = columns; j >= 0; j--)
            {
                if (i == rows || j == columns)
                {
                    least[i, j] = rows - i + columns - j;
                    continue;
                }

                costs[i, j] = cost(i, j);
                least[i, j] = Math.Min(
                    costs[i, j] + least[i + 1, j + 1],
                    1 + Math.Min(least[i + 1, j], least[i, j + 1]));
            }
        }

        var (own, other) = (0, 0);
        while (own < rows || other < columns)
        {
            if (own < rows && other < columns && least[own, other] == costs[own, other] + least[own + 1, other + 1])
                yield return (own++, other++);
            else if (other == columns || (own < rows && least[own, other] == 1 + least[own + 1, other]))
                yield return (own++, null);
            else
                yield return (null, other++);
        }
    }
}
