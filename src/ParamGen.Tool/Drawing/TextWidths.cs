namespace ParamGen.Tool.Drawing;

/// <summary>
/// How wide texts are: as in DejaVu Sans, less the twentieth by which it is wider than all other fonts of the list. A box has more room
/// than that beside its text, so that it fits in any of them.
/// </summary>
internal static class TextWidths
{
    /// <summary>The width of what is not in the table, and of the letters of East Asia and of pictures, in hundredths likewise.</summary>
    private const int OfOthers = 100, OfWide = 140;

    private const double OfTable = 0.95;

    private const double BoldOverPlain = 1.13;

    /// <summary>The widths of the characters from the space to the tilde, in hundredths of the size of the font.</summary>
    private static ReadOnlySpan<byte> Ascii =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    public static double Of(string text, double size, bool isBold = false)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += rune.Value switch
            {
                >= ' ' and <= '~' => Ascii[rune.Value - ' '],
                '×' => 84,
                '·' => 38,
                > 0x2FFF => OfWide,
                _ => OfOthers,
            };
        }

        return hundredths * size * OfTable / 100 * (isBold ? BoldOverPlain : 1);
    }
}
