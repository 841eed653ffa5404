using System.Globalization;

namespace ParamGen.Mutants;

/// <summary>A change of ParamGen.Core that makes it wrong.</summary>
/// <param name="Number">Its place in the list, from 1 on.</param>
/// <param name="File">The file, from src/ParamGen.Core on.</param>
/// <param name="Old">A text that stands in the file once.</param>
/// <param name="New">What stands in its stead.</param>
internal sealed record Mutant(int Number, string File, string Old, string New)
{
    /// <summary>
    /// The mutants of a list: a line with the file; then for each mutant a line "- old" and a line "+ new". A line "#" is a comment.
    /// </summary>
    public static IEnumerable<Mutant> Read(IEnumerable<string> lines)
    {
        var (number, file, old) = (0, "", "");
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
                old = line[2..];
            else if (line[0] == '+')
                yield return new(++number, file, old, line[1..].Trim());
            else
                file = line.Trim();
        }
    }

    /// <summary>
    /// Whether an argument of the tool means it: its number, a range of numbers such as 46-60, or a word of its file's path.
    /// </summary>
    public bool IsMeantBy(string argument)
    {
        var ends = argument.Split('-');
        return ends.Length <= 2
            && int.TryParse(ends[0], CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], CultureInfo.InvariantCulture, out var last)
            ? Number >= first && Number <= last
            : File.Contains(argument, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file's text with the change made.</summary>
    public string Apply(string text)
    {
        var at = text.IndexOf(Old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Old, at + 1, StringComparison.Ordinal) >= 0)
            throw new MutantException($"the old text stands there {(at < 0 ? "nowhere" : "more than once")}");
        return text[..at] + New + text[(at + Old.Length)..];
    }

    public override string ToString() => $"#{Number} {File}\n    - {Old}\n    + {New}";
}
