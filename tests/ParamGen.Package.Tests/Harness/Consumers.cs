namespace ParamGen.Package.Tests.Harness;

/// <summary>
/// Projects as users have them, built against the package. Each is copied out of the repository, so that nothing of it reaches them.
/// </summary>
internal sealed class Consumers(PackedPackage package)
{
    private readonly Dictionary<string, Task<CommandResult>> builds = [];

    private string Folder => Path.Combine(package.Folder, "consumers");

    /// <summary>Builds a consumer, and what it references, once for all tests.</summary>
    /// <param name="name">Its folder, such as <c>Chain/Third</c>.</param>
    public Task<CommandResult> Build(string name)
    {
        lock (builds)
        {
            if (!builds.TryGetValue(name, out var build))
                builds.Add(name, build = BuildAnew(name));
            return build;
        }
    }

    public async Task<CommandResult> MustBuild(string name)
    {
        var build = await Build(name);
        Assert.True(build.Exit == 0, build.Output);
        return build;
    }

    /// <summary>What a consumer was built to.</summary>
    public string Output(string name, string framework) =>
        Path.Combine(Folder, name, "bin", "Debug", framework, Path.GetFileName(name) + ".dll");

    /// <summary>The project file of a consumer, there as soon as it is built.</summary>
    public string Project(string name) => Path.Combine(Folder, name, Path.GetFileName(name) + ".csproj");

    /// <summary>A package that has the same version in each run must not come from a cache that outlives it.</summary>
    public string[] Properties =>
    [
        $"-p:RestoreAdditionalProjectSources={package.Feed}",
        $"-p:RestorePackagesPath={Path.Combine(package.Folder, "packages")}",
        $"-p:ParamGenVersion={package.Version}",
    ];

    private Task<CommandResult> BuildAnew(string name)
    {
        if (!Directory.Exists(Folder))
            Copy(Path.Combine(AppContext.BaseDirectory, "Consumers"), Folder);
        return Dotnet.Build("build", Project(name), Properties);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
