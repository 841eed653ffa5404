namespace ParamGen.Compiler.Reading.Files;

/// <summary>A file's path in whole segments, or the end of one: <c>./a/../b/net.json</c> is <c>b</c> and <c>net.json</c>.</summary>
internal sealed class FilePath
{
    private readonly List<string> segments = [];

    /// <summary>Whether it begins where all paths begin, so that it is no end of another.</summary>
    private readonly bool isAbsolute;

    public FilePath(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        isAbsolute = parts.Length > 1 && parts[0].Length == 0;
        foreach (var part in parts)
        {
            if (part is "..")
                GoUp();
            else if (part is not ("" or "."))
                segments.Add(part);
        }
    }

    /// <summary>How many segments there are.</summary>
    public int Length => segments.Count;

    /// <summary>Whether it begins with <c>..</c>: what it is compared with the end of has no such segment.</summary>
    public bool LeadsOut { get; private set; }

    /// <summary>The file's name.</summary>
    public string Name => segments.Count == 0 ? "" : segments[segments.Count - 1];

    /// <summary>The last segments, as a path.</summary>
    public string End(int count) => string.Join("/", segments.Skip(segments.Count - count));

    /// <summary>Whether the last segments are those of another path.</summary>
    public bool EndsWith(FilePath end, StringComparison comparison)
    {
        if (end.LeadsOut || end.Length == 0 || (end.isAbsolute ? end.Length != Length : end.Length > Length))
            return false;
        for (var i = 1; i <= end.Length; i++)
        {
            if (!segments[segments.Count - i].Equals(end.segments[end.Length - i], comparison))
                return false;
        }

        return true;
    }

    private void GoUp()
    {
        if (segments.Count > 0)
            segments.RemoveAt(segments.Count - 1);
        else
            LeadsOut = true;
    }
}
