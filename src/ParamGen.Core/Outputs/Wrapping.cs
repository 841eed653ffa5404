namespace ParamGen.Core.Outputs;

/// <summary>Breaks a text into lines between its words; a word that is wider than a line ends in an ellipsis.</summary>
internal static class Wrapping
{
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var start = 0;
        var end = 0;
        while (end < text.Length)
        {
            var word = EndOfWord(text, end);
            if (end > start && text.Substring(start, word - start).TrimEnd().Length > width)
            {
                lines.Add(Fit(text.Substring(start, end - start), width));
                start = end;
            }

            end = word;
        }

        lines.Add(Fit(text.Substring(start), width));
        return lines;
    }

    /// <summary>Where the word that starts here ends, the spaces behind it included.</summary>
    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] != ' ')
            end++;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end;
    }

    private static string Fit(string line, int width)
    {
        line = line.TrimEnd();
        return line.Length <= width ? line : line.Substring(0, width - 1) + "…";
    }
}
