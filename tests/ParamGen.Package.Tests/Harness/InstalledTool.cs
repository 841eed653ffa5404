namespace ParamGen.Package.Tests.Harness;

/// <summary>The command line, installed from its package once for all tests of it.</summary>
public sealed class InstalledTool(PackedPackage package) : IAsyncLifetime
{
    /// <summary>Where its package lies, as a feed.</summary>
    public string Feed => Path.Combine(package.Folder, "tool-feed");

    /// <summary>The folder of the command.</summary>
    public string Folder => Path.Combine(package.Folder, "tools");

    public string Command => Path.Combine(Folder, "paramgen");

    public string Version => package.Version;

    public async ValueTask InitializeAsync()
    {
        await Dotnet.MustBuild(
            "pack",
            Path.Combine(PackedPackage.Repository, "src/ParamGen.Tool/ParamGen.Tool.csproj"),
            "-c",
            "Release",
            "--artifacts-path",
            package.Artifacts,
            "-o",
            Feed);
        var installed = await Dotnet.Run(
            "tool", "install", "ParamGen.Tool", "--tool-path", Folder, "--add-source", Feed, "--version", Version);
        Assert.True(installed.Exit == 0, installed.Output);
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>An empty folder, with what a user of both packages has: where they come from.</summary>
    /// <param name="name">The name of the folder.</param>
    public string NewFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(package.Folder, "packages")}" /></config>
              <packageSources>
                <add key="package" value="{package.Feed}" />
                <add key="tool" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Runs a program in a folder, the command in its path.</summary>
    internal Task<CommandResult> Run(string folder, string program, params string[] arguments) => Dotnet.RunProgram(
        program,
        arguments,
        folder,
        new() { ["PATH"] = Folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") });
}
