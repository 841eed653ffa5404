using System.Text.RegularExpressions;

namespace ParamGen.Docs.Tests;

/// <summary>A fenced block: <c>```json model.keras.json</c> and what follows it.</summary>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="File">The second: the name of the file that the block is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Line">The line of the page on which the fence stands.</param>
internal sealed record Fence(string Language, string File, string Text, int Line);

/// <summary>One of the repository's pages.</summary>
internal sealed class MarkdownPage
{
    private static readonly string[] foldersWithout = [".git", "artifacts", "bin", "obj"];

    private readonly string[] lines;

    /// <param name="path">Its path within the repository.</param>
    public MarkdownPage(string path)
    {
        Path = path;
        lines = System.IO.File.ReadAllLines(Repository.Path(path));
        Fences = [.. FindFences()];
    }

    /// <summary>The paths of all pages, with slashes.</summary>
    public static IEnumerable<string> Paths =>
        Under(Repository.Root)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string Path { get; }

    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>The targets of its links and pictures, outside of code.</summary>
    public IEnumerable<string> Links => Prose()
        .SelectMany(line => Regex.Matches(
            Regex.Replace(line, "`[^`]*`", "``"),
            @"\]\((?<to>[^)\s]+)[^)]*\)|(?:src|srcset|href)=""(?<to>[^""]+)""").Select(match => match.Groups["to"].Value));

    /// <summary>What a link may name behind a #: the headings, as GitHub writes them.</summary>
    public IEnumerable<string> Anchors => Prose()
        .Where(line => Regex.IsMatch(line, "^#{1,6} "))
        .Select(line => Regex.Replace(line.TrimStart('#').Trim().ToLowerInvariant(), @"[^\p{L}\p{N} _-]", "").Replace(' ', '-'));

    /// <summary>What stands between backquotes.</summary>
    public IEnumerable<string> InlineCode =>
        Prose().SelectMany(line => Regex.Matches(line, "`([^`]+)`").Select(match => match.Groups[1].Value));

    /// <summary>Its lines outside code blocks.</summary>
    public IEnumerable<string> Prose()
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                yield return line;
        }
    }

    private IEnumerable<Fence> FindFences()
    {
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, start + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            Assert.True(end > 0, $"{Path}({start + 1}): a block has no end.");
            var info = lines[start][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new(
                info.ElementAtOrDefault(0) ?? "",
                info.ElementAtOrDefault(1) ?? "",
                string.Join("\n", lines[(start + 1)..end]),
                start + 1);
            start = end;
        }
    }

    private static IEnumerable<string> Under(string folder) =>
        Directory.GetFiles(folder, "*.md").Concat(Directory.GetDirectories(folder)
            .Where(child => !foldersWithout.Contains(System.IO.Path.GetFileName(child)))
            .SelectMany(Under));
}
