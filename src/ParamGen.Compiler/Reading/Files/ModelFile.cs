using System.Collections.Immutable;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>Finds the file that the path of an attribute leads to.</summary>
internal static class ModelFile
{
    /// <summary>
    /// The files whose paths end with the given one, each once. Capitals make a difference where there is a file that is written
    /// just so, since two files may differ in them alone.
    /// </summary>
    public static ImmutableArray<ProjectFile> Find(string path, ImmutableArray<ProjectFile> files)
    {
        var end = new FilePath(path);
        var found = Find(end, files, StringComparison.Ordinal);
        return found.IsEmpty ? Find(end, files, StringComparison.OrdinalIgnoreCase) : found;
    }

    private static ImmutableArray<ProjectFile> Find(FilePath end, ImmutableArray<ProjectFile> files, StringComparison comparison)
    {
        var found = ImmutableArray.CreateBuilder<ProjectFile>();
        foreach (var file in files)
        {
            // Most are no such file at a glance, which matters where a project has thousands.
            if (file.Path.EndsWith(end.Name, comparison)
                && new FilePath(file.Path).EndsWith(end, comparison)
                && !found.Any(other => other.Path == file.Path))
                found.Add(file);
        }

        // A file that is described and is one of the AdditionalFiles as well is one file.
        FilePath[] described = [.. found.Where(file => file.IsDescribed).Select(file => new FilePath(file.Path))];
        return described.Length == 0 ? found.ToImmutable() : found.Where(file => file.IsDescribed || !IsDescribed(file)).ToImmutableArray();

        bool IsDescribed(ProjectFile file) => described.Any(other => new FilePath(file.Path).EndsWith(other, comparison));
    }
}
