namespace ParamGen.Package.Tests.Harness;

/// <summary>A project whose model is in a file, which is built again and again.</summary>
internal sealed class SavedModelProject
{
    private readonly string folder;

    private SavedModelProject(string folder) => this.folder = folder;

    private string Project => Path.Combine(folder, "Saved.csproj");

    private string Assembly => Path.Combine(folder, "bin", "Debug", "net10.0", "Saved.dll");

    private string Compiled => Path.Combine(folder, "obj", "Debug", "net10.0", "Saved.dll");

    /// <summary>What the program that was built says of its model.</summary>
    public long TotalParameters => BuiltAssembly.Read(Assembly).Constants["Net.TotalParameters"];

    /// <summary>When the compiler ran last and was content.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Compiled);

    public static SavedModelProject Write(PackedPackage package, string name, string file)
    {
        var project = new SavedModelProject(Path.Combine(package.Folder, name));
        Directory.CreateDirectory(project.folder);
        File.WriteAllText(project.Project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(package.Folder, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ParamGen" Version="[{package.Version}]" />
                <AdditionalFiles Include="nets/*.config" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(project.Named("Net.cs"), $"[ParamGen.KerasModel(\"{file}\")] public static partial class Net {{ }}");
        Directory.CreateDirectory(project.Named("nets"));
        return project;
    }

    /// <summary>Writes a model of one dense layer for four inputs.</summary>
    public void WriteModel(string file, int units, bool isOld = false)
    {
        File.WriteAllText(Named(file), $$$"""
            {"class_name": "Sequential", "config": {"name": "s", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 4], "name": "in"}},
              {"class_name": "Dense", "config": {"name": "d", "units": {{{units}}}, "activation": "linear"}}]}}
            """);
        if (isOld)
            File.SetLastWriteTimeUtc(Named(file), DateTime.UtcNow.AddYears(-1));
    }

    public void Rename(string file, string other) => File.Move(Named(file), Named(other));

    public void Delete(string file) => File.Delete(Named(file));

    /// <summary>Builds what is not up to date.</summary>
    public Task<CommandResult> Build() => Dotnet.Build("build", Project, File.Exists(Compiled) ? ["--no-restore"] : []);

    public async Task MustBuild()
    {
        var build = await Build();
        Assert.True(build.Exit == 0, build.Output);
    }

    private string Named(string file) => Path.Combine(folder, file);
}
