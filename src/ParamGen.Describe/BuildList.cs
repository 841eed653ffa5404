namespace ParamGen.Describe;

/// <summary>
/// What a build asks for. Each line is a word and what belongs to it, separated by tabs:
/// <c>folder</c>, the project's folder, to which names are relative; <c>file</c>, a file to describe, with its time;
/// <c>program</c> and <c>part</c>, other files with their times, by which a build sees that something has changed.
/// </summary>
internal sealed record BuildList(string ListFile, string Content, IReadOnlyList<Work> Work)
{
    public static BuildList? Read(string path, out string? fault)
    {
        try
        {
            string[] lines = [.. File.ReadAllLines(path).Where(line => line.Length > 0)];
            var work = WorkOf(Path.GetDirectoryName(Path.GetFullPath(path))!, lines);
            fault = work.GroupBy(each => each.Text).FirstOrDefault(same => same.Skip(1).Any()) is { } clash
                ? $"{string.Join(" and ", clash.Select(each => each.Name))} would have one text; rename one of them"
                : null;
            return fault is null ? new(path, string.Join('\n', lines), work) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = exception.Message;
            return null;
        }
    }

    /// <summary>
    /// Tells the build what is there now: the texts, the parts that files consist of besides themselves, and the list for which
    /// that is so. Without the last, the next build asks again, and a file that cannot be described is an error again.
    /// </summary>
    public void Finish(IEnumerable<string> texts, IEnumerable<string> parts, bool isComplete)
    {
        TextFile.Write(ListFile + ".parts", Lines(parts));
        TextFile.Write(ListFile + ".texts", Lines(texts.Select(text => Path.GetFileName(text))));
        if (isComplete)
            TextFile.Write(ListFile + ".described", Content);
        else
            File.Delete(ListFile + ".described");
    }

    private static List<Work> WorkOf(string folder, string[] lines)
    {
        var parts = lines.Select(line => line.Split('\t')).Where(line => line.Length > 1).ToArray();
        var project = parts.FirstOrDefault(line => line[0] == "folder")?[1];
        return
        [
            .. parts.Where(line => line[0] == "file")
                .Select(line => line[1])
                .Distinct(StringComparer.Ordinal)
                .Select(file => WorkOf(folder, file, project))
                .OrderBy(work => work.Name, StringComparer.Ordinal),
        ];
    }

    private static Work WorkOf(string folder, string file, string? project)
    {
        var name = project is null ? file : Path.GetRelativePath(project, file);
        name = name.Replace(Path.DirectorySeparatorChar, '/');
        return new(file, Path.Combine(folder, TextNames.Of(name)), name);
    }

    private static string Lines(IEnumerable<string> lines) =>
        string.Concat(lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(line => line + "\n"));
}
