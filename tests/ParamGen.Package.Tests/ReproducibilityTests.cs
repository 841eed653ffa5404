using System.Text;
using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>The same commit gives the same package, and the package leads back to its commit.</summary>
public class ReproducibilityTests(PackedPackage package)
{
    private const string GitHub = "https://github.com/paramgen/paramgen";

    [Fact]
    public async Task Built_in_another_folder_the_package_has_the_same_bytes()
    {
        var elsewhere = AnotherFolder.Of(package, "elsewhere").Folder;
        await PackedPackage.Pack(elsewhere, Path.Combine(elsewhere, "artifacts"), Path.Combine(elsewhere, "feed"));
        var nupkg = Directory.GetFiles(Path.Combine(elsewhere, "feed"), "*.nupkg").Single();
        var snupkg = Directory.GetFiles(Path.Combine(elsewhere, "feed"), "*.snupkg").Single();

        Assert.Equal(PackedPackage.Contents(package.File), PackedPackage.Contents(nupkg));
        Assert.Equal(PackedPackage.Contents(package.SymbolsFile), PackedPackage.Contents(snupkg));
    }

    [Fact]
    public void No_dll_says_in_which_folder_it_was_built() =>
        Assert.All(PackageContentTests.Dlls, dll =>
        {
            var text = Encoding.Latin1.GetString(PackedPackage.Read(package.File, dll));
            Assert.DoesNotContain(package.Folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain(PackedPackage.Repository, text, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("ParamGen")]
    [InlineData("ParamGen.Compiler")]
    [InlineData("ParamGen.CodeFixes")]
    public async Task A_debugger_gets_the_sources_of_the_commit_from_where_the_clone_comes_from(string project)
    {
        Assert.SkipUnless(AnotherFolder.CommitOf(package) is not null, "The repository is no clone, so there is no commit.");
        var clone = AnotherFolder.Of(package, $"clone-{project}", GitHub + ".git").Folder;
        var file = (await Dotnet.MustBuild(
            "msbuild",
            Path.Combine(clone, "src", project),
            "-t:PrepareForBuild;GenerateSourceLinkFile",
            "-p:Configuration=Release",
            "-getProperty:SourceLink")).Output.Trim();

        var commit = AnotherFolder.CommitOf(package);
        Assert.Equal(
            $$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/paramgen/paramgen/{{{commit}}}/*"}}""",
            File.ReadAllText(Path.Combine(clone, "src", project, file)));
    }
}
