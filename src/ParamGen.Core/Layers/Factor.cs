using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers;

/// <summary>An argument that is one number, or a range of two: how strong a random change is.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
internal abstract class Factor(string argument, Bounds bounds)
{
    protected string Argument => argument;

    protected Bounds Bounds => bounds;

    /// <summary>A required factor, written as a list of one number or two.</summary>
    public static Factor Of(string argument, double[]? numbers, Bounds bounds) => new Ends(argument, numbers, bounds, 1, 2);

    /// <summary>A factor that is written as one number, or with another name as a range.</summary>
    public static Factor Of(string argument, double number, double[]? range, Bounds bounds, bool isRequired = false) => range is null
        ? new One(argument, number, bounds, isRequired)
        : new Ends(argument + "Range", range, bounds, 2);

    public abstract void Check(ArgumentCheck check);

    private sealed class One(string argument, double number, Bounds bounds, bool isRequired) : Factor(argument, bounds)
    {
        public override void Check(ArgumentCheck check)
        {
            if (!double.IsNaN(number))
                Bounds.Check(check, Argument, number);
            else if (isRequired)
                check.Refuse(ArgumentRules.PG0112_Missing, Argument, [Word.Argument(Argument)]);
        }
    }

    private sealed class Ends(string argument, double[]? numbers, Bounds bounds, params int[] counts) : Factor(argument, bounds)
    {
        private const string ends = "2, the two ends of a range";

        private readonly double[] numbers = numbers ?? [];

        public override void Check(ArgumentCheck check)
        {
            if (numbers.Length == 0)
                check.Refuse(ArgumentRules.PG0112_Missing, Argument, [Word.Argument(Argument)]);
            else if (!counts.Contains(numbers.Length))
                check.Refuse(
                    ArgumentRules.PG0152_NotARange,
                    Argument,
                    [
                        Word.Argument(Argument),
                        Numbers.Of(numbers.Length, "value"),
                        counts.Contains(1) ? "1, or 2 for the two ends of a range" : ends,
                    ],
                    [.. TwoEnds()]);
            else
                Bounds.Check(check, Argument, numbers);
        }

        /// <summary>Of more numbers, the lowest and the highest.</summary>
        private IEnumerable<Suggestion> TwoEnds()
        {
            if (numbers.Length > 2)
                yield return Suggestion.Set(
                    Argument,
                    new EquatableArray<double>(numbers.Min(), numbers.Max()));
        }
    }
}
