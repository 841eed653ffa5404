namespace ParamGen.Core.Layers.Core;

/// <summary>Which axes the dots of an equation stand for.</summary>
internal enum Elided
{
    Nothing,
    Left,
    Right,
}

/// <summary>An Einstein sum of an input and a kernel: the letters of their axes.</summary>
internal sealed record Equation(string Input, string Kernel, string Output, Elided Elided)
{
    private const string Dots = "...";

    /// <summary>Reads ab,bc->ac, with dots before or behind both input and output; null where it is of another form.</summary>
    public static Equation? Parse(string text)
    {
        var sides = text.Split([","], StringSplitOptions.None);
        if (sides.Length != 2 || sides[1].Split(["->"], StringSplitOptions.None) is not [var kernel, var output])
            return null;
        var input = sides[0];
        var elided = Elided.Nothing;
        if (input.StartsWith(Dots, StringComparison.Ordinal) && output.StartsWith(Dots, StringComparison.Ordinal))
            (elided, input, output) = (Elided.Left, input.Substring(Dots.Length), output.Substring(Dots.Length));
        else if (input.EndsWith(Dots, StringComparison.Ordinal) && output.EndsWith(Dots, StringComparison.Ordinal))
            (elided, input, output) = (Elided.Right, input.Substring(
                0,
                input.Length - Dots.Length), output.Substring(0, output.Length - Dots.Length));
        var isWhole = IsLetters(input) && IsLetters(kernel) && IsLetters(output) && (elided is not Elided.Right || input.Length > 1);
        return isWhole ? new(input, kernel, output, elided) : null;
    }

    private static bool IsLetters(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
