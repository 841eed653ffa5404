using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Reshaping;

/// <summary>What is put before and after each spatial axis, or taken away: one number for all sides, one an axis, or two an axis.</summary>
internal sealed class Margins(string argument, int[]? given, int rank, int whenEmpty)
{
    private readonly int[] given = given is { Length: > 0 } ? given : [whenEmpty];

    public string Argument => argument;

    public bool AreZero => given.All(number => number == 0);

    /// <summary>The single number for all sides; null where there are several.</summary>
    public int? Single => given is [var one] ? one : null;

    public long Before(int axis) => given.Length == 1 ? given[0] : given.Length == 2 * rank ? given[2 * axis] : given[axis];

    public long After(int axis) => given.Length == 1 ? given[0] : given.Length == 2 * rank ? given[(2 * axis) + 1] : given[axis];

    /// <param name="check">What gathers the problems.</param>
    /// <param name="oneMayBeNegative">Whether a single number for all sides is taken as it is.</param>
    public void Check(ArgumentCheck check, bool oneMayBeNegative = false)
    {
        // With a single axis, two numbers are the two sides.
        int[] counts = rank == 1 ? [1, 2] : [1, rank, 2 * rank];
        if (!counts.Contains(given.Length))
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                argument,
                [Word.Argument(argument), given.Length, string.Join(" or ", counts)],
                Shortened(counts.Last(count => count < given.Length)));
        else if (given.Any(number => number < 0) && !(oneMayBeNegative && given.Length == 1))
            check.Refuse(ArgumentRules.PG0108_Negative, argument, [Word.Argument(argument), this], Positive());
    }

    public Suggestion Positive() => Set([.. given.Select(number => number == int.MinValue ? 0 : Math.Abs(number))]);

    private Suggestion Shortened(int count) => Set([.. given.Take(count).Select(number => number == int.MinValue ? 0 : Math.Abs(number))]);

    public Suggestion Set(int[] mended) =>
        Suggestion.Set(argument, new EquatableArray<int>(mended));

    public override string ToString() => string.Join(", ", given);
}
