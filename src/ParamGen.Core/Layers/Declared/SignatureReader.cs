using System.Globalization;

namespace ParamGen.Core.Layers.Declared;

/// <summary>
/// Reads a signature, <c>(batch, steps, width) -> (batch, width)</c>, a single shape, or a single size. The first fault ends it.
/// </summary>
/// <remarks>
/// Source: <see href="https://numpy.org/doc/stable/reference/c-api/generalized-ufuncs.html">NumPy, generalized ufuncs</see>.
/// </remarks>
internal sealed class SignatureReader
{
    private const string Arrow = "->";
    private const string Rest = "...";

    /// <summary>The most names and parentheses in a text: it is read, and computed with, by functions that call themselves.</summary>
    private const int MaxParts = 250;

    /// <summary>How much of what follows a message repeats.</summary>
    private const int MaxShown = 20;

    private readonly string text;
    private int at;
    private int parts;
    private string? fault;

    private SignatureReader(string text) => this.text = text;

    /// <summary>The shapes of the inputs and of the outputs; null with the reason where they cannot be read.</summary>
    public static (IReadOnlyList<DeclaredShape> Inputs, IReadOnlyList<DeclaredShape> Outputs)? Signature(string text, out string reason)
    {
        var reader = new SignatureReader(text);
        var inputs = reader.Shapes();
        reader.Take(Arrow, "'->'");
        var outputs = reader.Shapes();
        return reader.IsDone(out reason) ? (inputs, outputs) : null;
    }

    /// <summary>A single shape; null with the reason where it cannot be read.</summary>
    public static DeclaredShape? Shape(string text, out string reason)
    {
        var reader = new SignatureReader(text);
        var shape = reader.Shape();
        return reader.IsDone(out reason) ? shape : null;
    }

    /// <summary>A single size; null with the reason where it cannot be read.</summary>
    public static Size? Size(string text, out string reason)
    {
        var reader = new SignatureReader(text);
        var size = reader.Sum();
        return reader.IsDone(out reason) ? size : null;
    }

    private List<DeclaredShape> Shapes()
    {
        var shapes = new List<DeclaredShape>();
        do
            shapes.Add(Shape());
        while (fault is null && Skip(","));
        return shapes;
    }

    private DeclaredShape Shape()
    {
        Take("(", "a shape in parentheses");
        var start = at - 1;
        var axes = new List<DeclaredAxis>();
        // A comma may stand behind the last axis, as in Python's (16,).
        while (fault is null && !Next(")"))
        {
            axes.Add(Axis());
            if (!Skip(","))
                break;
        }

        Take(")", "',' or ')'");
        return new(fault is null ? text.Substring(start, at - start) : "", axes);
    }

    private DeclaredAxis Axis()
    {
        if (Skip(Rest))
            return new(Rest, null);
        SkipSpace();
        var start = at;
        var size = Sum();
        return new(text.Substring(start, at - start).TrimEnd(), size);
    }

    private Size Sum()
    {
        var sum = Product();
        while (fault is null && !Next(Arrow) && Sign("+-") is { } sign)
            sum = new Size.Operation(sum, sign, Product());
        return sum;
    }

    private Size Product()
    {
        var product = Factor();
        while (fault is null && Sign("*/") is { } sign)
            product = new Size.Operation(product, sign, Factor());
        return product;
    }

    private Size Factor()
    {
        SkipSpace();
        if (++parts > MaxParts)
            return Refuse($"it has more than {MaxParts} parts");
        var start = at;
        if (at < text.Length && char.IsDigit(text[at]))
        {
            while (at < text.Length && char.IsDigit(text[at]))
                at++;
            var digits = text.Substring(start, at - start);
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new Size.Number(number)
                : Refuse($"{digits} is too large");
        }

        if (at < text.Length && (char.IsLetter(text[at]) || text[at] == '_'))
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
                at++;
            return new Size.Name(text.Substring(start, at - start));
        }

        if (!Skip("("))
            return Refuse($"a name, a number or '(' is expected {Place()}");
        var inner = Sum();
        Take(")", "an operator or ')'");
        return inner;
    }

    private char? Sign(string signs)
    {
        SkipSpace();
        return at < text.Length && signs.IndexOf(text[at]) >= 0 ? text[at++] : null;
    }

    private void Take(string word, string expected)
    {
        if (fault is null && !Skip(word))
            Refuse($"{expected} is expected {Place()}");
    }

    /// <summary>Whether all of the text was read, and nothing was wrong with it.</summary>
    private bool IsDone(out string reason)
    {
        SkipSpace();
        if (fault is null && at < text.Length)
            Refuse($"nothing is expected {Place()}");
        reason = fault ?? "";
        return fault is null;
    }

    private bool Skip(string word)
    {
        if (!Next(word))
            return false;
        at += word.Length;
        return true;
    }

    private bool Next(string word)
    {
        SkipSpace();
        return string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    private string Place() => at >= text.Length ? "at the end"
        : text.Length - at > MaxShown ? $"before '{text.Substring(at, MaxShown)}...'"
        : $"before '{text.Substring(at)}'";

    private Size.Number Refuse(string reason)
    {
        fault ??= reason;
        return new Size.Number(0);
    }
}
