namespace ParamGen.Package.Tests.Harness;

/// <summary>What the package is made of in another folder, of the same commit, as another clone has it.</summary>
internal sealed class AnotherFolder
{
    private static readonly string[] sources =
    [
        "src",
        "Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
        "nuget.config",
        ".editorconfig",
        ".gitignore",
    ];

    private AnotherFolder(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="package">The package of which it is to have the sources and the commit.</param>
    /// <param name="name">The name of the folder.</param>
    /// <param name="origin">Where it comes from, as a clone says; null for where this repository comes from.</param>
    public static AnotherFolder Of(PackedPackage package, string name, string? origin = null)
    {
        var folder = new AnotherFolder(Path.Combine(package.Folder, name));
        foreach (var source in sources)
            Copy(Path.Combine(PackedPackage.Repository, source), Path.Combine(folder.Folder, source));
        if (CommitOf(package) is { } commit)
        {
            // All that a build reads of a clone; so it needs no git.
            var git = Directory.CreateDirectory(Path.Combine(folder.Folder, ".git")).FullName;
            File.WriteAllText(Path.Combine(git, "HEAD"), commit + "\n");
            File.WriteAllText(
                Path.Combine(git, "config"),
                origin is null ? File.ReadAllText(Path.Combine(GitFolder, "config")) : $"[remote \"origin\"]\n\turl = {origin}\n");
        }

        return folder;
    }

    /// <summary>The commit that a package was built of; null where it was built of no clone, but of a downloaded archive.</summary>
    public static string? CommitOf(PackedPackage package) =>
        package.Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("commit")?.Value;

    /// <summary>The folder with the configuration of git, which the work trees of a clone share.</summary>
    private static string GitFolder
    {
        get
        {
            var git = Path.Combine(PackedPackage.Repository, ".git");
            if (!File.Exists(git))
                return git;
            var own = File.ReadAllText(git)["gitdir: ".Length..].Trim();
            var common = Path.Combine(own, "commondir");
            return File.Exists(common) ? Path.GetFullPath(Path.Combine(own, File.ReadAllText(common).Trim())) : own;
        }
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }
}
