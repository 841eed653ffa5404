namespace ParamGen.Package.Tests.Harness;

/// <summary>Projects as users have them, built against the package. Each is copied out of the repository, so that nothing of it reaches them.</summary>
internal sealed class Consumers(PackedPackage package)
{
    private readonly Dictionary<string, Task<CommandResult>> builds = [];

    private string Folder => Path.Combine(package.Folder, "consumers");

    /// <summary>Builds a consumer, once for all tests.</summary>
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
    public string Output(string name, string framework) => Path.Combine(Folder, name, "bin", "Debug", framework, name + ".dll");

    /// <summary>The project file of a consumer, there as soon as it is built.</summary>
    public string Project(string name) => Path.Combine(Folder, name, name + ".csproj");

    /// <summary>A package that has the same version in each run must not come from a cache that outlives it.</summary>
    public string[] Properties =>
    [
        $"-p:RestoreAdditionalProjectSources={package.Feed}",
        $"-p:RestorePackagesPath={Path.Combine(package.Folder, "packages")}",
        $"-p:ParamGenVersion={package.Version}",
    ];

    private Task<CommandResult> BuildAnew(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (var file in Directory.GetFiles(Path.Combine(source, name)).Append(Path.Combine(source, "Directory.Build.props")))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return Dotnet.Build("build", Project(name), Properties);
    }
}
