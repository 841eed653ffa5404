using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Checks;

/// <summary>Between which numbers an argument must lie.</summary>
/// <param name="Lowest">The lowest number.</param>
/// <param name="Highest">The highest number.</param>
/// <param name="WithoutLowest">Whether the lowest number itself is refused.</param>
/// <param name="EachEnd">Whether both ends of a range must lie within. Otherwise a range must only reach into the bounds.</param>
internal sealed record Bounds(double Lowest, double Highest, bool WithoutLowest = false, bool EachEnd = false)
{
    public static readonly Bounds Share = new(0, 1);
    public static readonly Bounds Signed = new(-1, 1);

    /// <summary>These bounds, for both ends of a range.</summary>
    public Bounds ForEachEnd => this with { EachEnd = true };

    public void Check(ArgumentCheck check, string argument, double number)
    {
        if (!Holds(number))
        {
            var mended = Mended(number, -number);
            Refuse(check, argument, [number], [mended], mended);
        }
    }

    /// <summary>Judges a range of two, or a single number that is written as a list.</summary>
    public void Check(ArgumentCheck check, string argument, double[] numbers)
    {
        var holds = EachEnd || numbers.Length == 1
            ? numbers.All(Holds)
            : numbers[0] <= Highest && numbers[1] >= Lowest;
        if (holds)
            return;
        double[] mended = numbers.Length == 1 ? [Mended(numbers[0], -numbers[0])] : [.. numbers.Select(number => Mended(number))];
        Refuse(check, argument, numbers, mended, new EquatableArray<double>(mended));
    }

    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            WithoutLowest ? "greater than {0} and at most {1}" : "between {0} and {1}",
            Lowest,
            Highest);

    private static string Text(IEnumerable<double> numbers) =>
        string.Join(", ", numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private bool Holds(double number) => number <= Highest && (WithoutLowest ? number > Lowest : number >= Lowest);

    private void Refuse(ArgumentCheck check, string argument, double[] given, double[] mended, ArgumentValue value) => check.Refuse(
        ArgumentRules.PG0151_OutOfBounds,
        argument,
        [Word.Argument(argument), Text(given), this],
        Suggestion.Set(argument, value));

    /// <summary>What was probably meant: percent, one of the others, or else the nearest number that is let in.</summary>
    private double Mended(double number, params double[] others)
    {
        var share = Math.Abs(number) >= 2 ? number / 100 : number;
        double[] meant = [number, share, .. others, Math.Min(Math.Max(number, Lowest), Highest), 0];
        return meant.Where(Holds).DefaultIfEmpty(Highest).First();
    }
}
