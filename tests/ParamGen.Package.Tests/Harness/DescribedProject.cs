using System.Text.Json;

namespace ParamGen.Package.Tests.Harness;

/// <summary>A project with model files that the build describes, in a folder whose name is no plain word.</summary>
internal sealed class DescribedProject
{
    private readonly string folder;

    private DescribedProject(string folder) => this.folder = folder;

    /// <summary>What is in the folder of texts of a framework: the texts by the name of the file that each says it is of.</summary>
    public Dictionary<string, JsonElement> Texts(string framework) => TextFiles(framework)
        .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement)
        .ToDictionary(text => text.GetProperty("file").GetString()!);

    private string Project => Path.Combine(folder, "Described.csproj");

    private string Compiled(string framework) => Path.Combine(folder, "obj", "Debug", framework, "Described.dll");

    /// <summary>When the compiler ran last and was content.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Compiled("net10.0"));

    /// <summary>When the program ran last.</summary>
    public DateTime DescribedAt => File.GetLastWriteTimeUtc(Path.Combine(TextFolder("net10.0"), "files.txt.texts"));

    public static DescribedProject Write(PackedPackage package, string name, params string[] frameworks)
    {
        var project = new DescribedProject(Path.Combine(package.Folder, $"{name} d'été #1 ü"));
        Directory.CreateDirectory(project.folder);
        File.WriteAllText(project.Project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{string.Join(';', frameworks)}</TargetFrameworks>
                <!-- Time that says nothing of the files. -->
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(package.Folder, "packages é ü")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ParamGen" Version="[{package.Version}]" />
                <ParamGenFile Include="models/**" />
              </ItemGroup>
              <Target Name="ShowFilesOfCompiler" AfterTargets="CoreCompile">
                <Message Importance="high" Text="compiled with @(AdditionalFiles->'%(Filename)%(Extension)', ' and ')." />
              </Target>
            </Project>
            """);
        project.WriteText("Class.cs", "public static class Class { }");
        return project;
    }

    /// <summary>Copies a model file of the tests of the formats.</summary>
    public void Copy(string model, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Named(name))!);
        File.Copy(Path.Combine(PackedPackage.Repository, "tests", "Oracle", "files", model), Named(name), overwrite: true);
        // A copy has the time of what was copied, which is not what happens to a file that is written.
        File.SetLastWriteTimeUtc(Named(name), DateTime.UtcNow);
    }

    public void WriteText(string name, string text) => File.WriteAllText(Named(name), text);

    public void Age(string file) => File.SetLastWriteTimeUtc(Named(file), DateTime.UtcNow.AddYears(-1));

    public void Rename(string file, string other) => File.Move(Named(file), Named(other));

    public void Delete(string file) => File.Delete(Named(file));

    public IReadOnlyList<string> TextFiles(string framework) => Directory.Exists(TextFolder(framework))
        ? [.. Directory.GetFiles(TextFolder(framework), "*.paramgen.json").Order(StringComparer.Ordinal)]
        : [];

    public Task<CommandResult> Run(string target, params string[] arguments) =>
        Dotnet.Build("msbuild", Project, ["-v:m", $"-t:{target}", .. arguments]);

    public async Task<CommandResult> MustRun(string target, params string[] arguments)
    {
        var result = await Run(target, arguments);
        Assert.True(result.Exit == 0, result.Output);
        return result;
    }

    /// <summary>What an editor asks of a build: all that the compiler would be given.</summary>
    public Task<CommandResult> MustRunForEditor() => MustRun(
        "Compile",
        "-p:TargetFramework=net10.0",
        "-p:DesignTimeBuild=true",
        "-p:SkipCompilerExecution=true",
        "-p:ProvideCommandLineArgs=true");

    public string TextFolder(string framework) => Path.Combine(folder, "obj", "Debug", framework, "ParamGen");

    private string Named(string file) => Path.Combine(folder, file);
}
