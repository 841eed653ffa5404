using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Suggests counts that divide others.</summary>
internal static class Divisors
{
    /// <summary>How far a divisor is looked for: an editor waits for the answer.</summary>
    private const int SearchLimit = 1 << 16;

    /// <summary>The divisors of a number that are nearest to the one given, below and above.</summary>
    public static Suggestion[] Nearest(long number, int given, string argument)
    {
        var most = (int)Math.Min(number, int.MaxValue);
        var start = Math.Min(given, most);
        var below = Enumerable.Range(0, Math.Max(Math.Min(start, SearchLimit), 0)).Select(step => start - step).FirstOrDefault(Divides);
        var above = Enumerable.Range(start, (int)Math.Min((long)most - start + 1, SearchLimit)).FirstOrDefault(Divides);
        return
        [
            .. new[] { below, above }.Where(count => count > 0)
                .Distinct()
                .Select(count => Suggestion.Set(argument, count)),
        ];

        bool Divides(int count) => count > 0 && number % count == 0;
    }

    /// <summary>The largest number that divides both.</summary>
    public static long Common(long one, long other) => other == 0 ? one : Common(other, one % other);
}
