using System.Collections.Immutable;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>Finds the file that the path of an attribute leads to.</summary>
internal static class ModelFile
{
    /// <summary>
    /// The files whose paths end with the given one, each once. Capitals make a difference where there is a file that is written
    /// just so, since two files may differ in them alone. The whole path of a described file, which is relative to the project, leads to
    /// that file alone: there is no more of it to write.
    /// </summary>
    public static ImmutableArray<ProjectFile> Find(string path, ImmutableArray<ProjectFile> files)
    {
        var end = new FilePath(path);
        var found = Find(end, files, StringComparison.Ordinal);
        if (found.IsEmpty)
            found = Find(end, files, StringComparison.OrdinalIgnoreCase);
        if (found.Length == 1)
            return found;
        var whole = path.Replace('\\', '/');
        return files.Where(file => file.IsDescribed && file.Path.Replace('\\', '/') == whole).ToArray() is [var only]
            ? ImmutableArray.Create(only)
            : found;
    }

    private static ImmutableArray<ProjectFile> Find(FilePath end, ImmutableArray<ProjectFile> files, StringComparison comparison)
    {
        var found = ImmutableArray.CreateBuilder<ProjectFile>();
        foreach (var file in files)
        {
            // Most are no such file at a glance, which matters where a project has thousands.
            if (file.Path.EndsWith(end.Name, comparison)
                && new FilePath(file.Path).EndsWith(end, comparison)
                && !found.Any(other => IsSame(other, file)))
                found.Add(file);
        }

        // A file that is described and is one of the AdditionalFiles as well is one file.
        FilePath[] described = [.. found.Where(file => file.IsDescribed).Select(file => new FilePath(file.Path))];
        return described.Length == 0 ? found.ToImmutable() : found.Where(file => file.IsDescribed || !IsDescribed(file)).ToImmutableArray();

        bool IsDescribed(ProjectFile file) => described.Any(other => new FilePath(file.Path).EndsWith(other, comparison));
    }

    /// <summary>Whether two are one file. Two texts that describe it must say the same of it.</summary>
    private static bool IsSame(ProjectFile one, ProjectFile other) =>
        one.Path == other.Path
        && (!one.IsDescribed
            || !other.IsDescribed
            || (one.Text.GetText() is { } text && other.Text.GetText() is { } again && text.ContentEquals(again)));
}
