using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>Spaces and line breaks of a text.</summary>
internal static class SourceTextExtensions
{
    /// <summary>Whether nothing but spaces and line breaks stands between two positions.</summary>
    public static bool IsBlank(this SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    /// <summary>Whether nothing but spaces stands before a position on its line.</summary>
    public static bool IsFirstOnLine(this SourceText text, int position) =>
        text.IsBlank(text.Lines.GetLineFromPosition(position).Start, position);

    /// <summary>Whether nothing but spaces stands behind a position on its line.</summary>
    public static bool IsLastOnLine(this SourceText text, int position) =>
        text.IsBlank(position, text.Lines.GetLineFromPosition(position).End);

    /// <summary>The end of the spaces behind a position, on its line.</summary>
    public static int SkipSpaces(this SourceText text, int position)
    {
        while (position < text.Length && text[position] is (' ' or '\t'))
            position++;
        return position;
    }

    /// <summary>The end of the spaces and line breaks behind a position.</summary>
    public static int SkipBlanks(this SourceText text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    /// <summary>The start of the spaces before a position, on its line.</summary>
    public static int SkipSpacesBack(this SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is (' ' or '\t'))
            position--;
        return position;
    }

    /// <summary>The spaces before what stands on a position's line.</summary>
    public static string IndentationOf(this SourceText text, int position)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        return text.ToString(TextSpan.FromBounds(start, text.SkipSpaces(start)));
    }

    /// <summary>The line break that the text has, or that it would have.</summary>
    public static string LineBreak(this SourceText text)
    {
        var line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Lines of one indentation with another; the first one stands already where it should.</summary>
    public static string Indented(this string lines, string from, string to) => string.Join("\n", lines.Split('\n').Select((line, i) =>
        i == 0 || line.Trim().Length == 0
            ? line
            : to + (line.StartsWith(from, StringComparison.Ordinal) ? line.Substring(from.Length) : line)));
}
