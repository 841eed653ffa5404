using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Checks;

/// <summary>Gathers what is wrong with a layer's arguments alone.</summary>
internal sealed class ArgumentCheck(LayerNode node)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The layer's kind: Keras's class.</summary>
    public string Kind => node.Kind.Name;

    /// <summary>How the layer is quantized; null where it is not.</summary>
    public Quantization? Quantization => node.Source?.Quantization;

    /// <summary>Whether the argument is written, be it with its default.</summary>
    public bool Gives(string argument) => node.Source?.Gives(argument) is true;

    public void Refuse(Rule rule, string? argument, object[] texts, params Suggestion[] suggestions) =>
        problems.Add(node.Problem(rule, argument, texts, suggestions));

    /// <summary>Refuses an argument of a layer that this one wraps.</summary>
    public void RefuseInner(LayerNode inner, Rule rule, string argument, object[] texts, params Suggestion[] suggestions) =>
        problems.Add(inner.Problem(rule, argument, texts, suggestions));

    public void Positive(string argument, int value)
    {
        if (value < 1)
            Refuse(ArgumentRules.PG0101_NotPositive, argument, [Word.Argument(argument), value], Suggestion.Set(argument, 1));
    }

    public void NotNegative(string argument, int value)
    {
        if (value < 0)
            Refuse(
                ArgumentRules.PG0108_Negative,
                argument,
                [Word.Argument(argument), value],
                Suggestion.Set(argument, Unsigned(value)));
    }

    /// <summary>Sizes of which each may be unknown.</summary>
    public void NotNegative(string argument, int[] sizes)
    {
        if (sizes.All(size => size is >= 0 or Dim.Unknown))
            return;
        int[] mended = [.. sizes.Select(size => size == Dim.Unknown ? size : Unsigned(size))];
        Refuse(
            ArgumentRules.PG0108_Negative,
            argument,
            [Word.Argument(argument), string.Join(", ", sizes)],
            Suggestion.Set(argument, new EquatableArray<int>(mended)));
    }

    public void NotNegative(string argument, double value)
    {
        if (value < 0)
            Refuse(
                ArgumentRules.PG0108_Negative,
                argument,
                [Word.Argument(argument), value],
                Suggestion.Set(argument, -value));
    }

    /// <summary>A share from 0 to 1. One that was meant in percent, such as 50, is suggested as 0.5.</summary>
    public void Rate(string argument, double value)
    {
        if (value is >= 0 and <= 1)
            return;
        // Percent, or a sign too many.
        var meant = value is > 1 and <= 100 ? value / 100 : -value;
        Suggestion[] suggestions = meant is >= 0 and <= 1
            ? [Suggestion.Set(argument, meant)]
            : [];
        Refuse(ArgumentRules.PG0107_RateOutOfRange, argument, [Word.Argument(argument), value], suggestions);
    }

    /// <summary>One number for every axis, each at least 1.</summary>
    public void Positive(PerAxis sizes, params Suggestion[] more) => AtLeast(1, sizes, ArgumentRules.PG0101_NotPositive, more);

    /// <summary>One number for every axis, each at least 0.</summary>
    public void NotNegative(PerAxis sizes) => AtLeast(0, sizes, ArgumentRules.PG0108_Negative, []);

    /// <summary>One number for all axes or one for each.</summary>
    public bool Complete(PerAxis sizes)
    {
        if (sizes.IsComplete)
            return true;
        // What is too long ends early; what is too short goes on with its last number.
        Suggestion[] suggestions = sizes.Given.Count > 0
            ? [SetSizes(sizes, [.. Enumerable.Range(0, sizes.Rank).Select(axis => sizes.Given[Math.Min(axis, sizes.Given.Count - 1)])])]
            : WhenEmpty(sizes.Argument) is { } usual ? [SetSizes(sizes, [usual])] : [];
        Refuse(
            ArgumentRules.PG0102_WrongCountOfSizes,
            sizes.Argument,
            [Word.Argument(sizes.Argument), sizes.Given.Count, sizes.Complete],
            suggestions);
        return false;
    }

    /// <summary>A padding that is not <see cref="Padding.Causal"/>.</summary>
    public void NotCausal(Padding padding)
    {
        if (padding is Padding.Causal)
            Refuse(
                ArgumentRules.PG0106_PaddingNotSupported,
                nameof(Padding),
                [padding, Kind],
                Suggestion.Set($"Use {Word.Value(Padding.Same)}", nameof(Padding), Padding.Same));
    }

    /// <summary>Offers other numbers in the stead of those given, written the same way.</summary>
    public static Suggestion SetSizes(PerAxis sizes, int[] mended) =>
        Suggestion.Set(
            sizes.Argument,
            sizes.IsList ? new EquatableArray<int>(mended) : mended[0]);

    /// <summary>What most people give for a size that has no default.</summary>
    private static int? WhenEmpty(string argument) => argument switch
    {
        "PoolSize" => 2,
        "KernelSize" => 3,
        _ => null,
    };

    /// <summary>The number without its sign; the least one has none.</summary>
    private static int Unsigned(int value) => value == int.MinValue ? int.MaxValue : Math.Abs(value);

    private void AtLeast(int least, PerAxis sizes, Rule rule, Suggestion[] more)
    {
        if (Complete(sizes) && sizes.Given.Any(size => size < least))
            Refuse(
                rule,
                sizes.Argument,
                [Word.Argument(sizes.Argument), sizes],
                [SetSizes(sizes, [.. sizes.Given.Select(size => size < least ? 1 : size)]), .. more]);
    }
}
