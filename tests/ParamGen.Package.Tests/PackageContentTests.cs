using System.Text;
using System.Xml.Linq;
using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    private const string Fixes = "analyzers/dotnet/cs/ParamGen.CodeFixes.dll";

    /// <summary>
    /// What Roslyn 4.3.1 brings, the oldest compiler that is promised. A DLL that references a newer version, or another assembly, is
    /// silently not loaded.
    /// </summary>
    private static readonly string[] oldestCompiler =
    [
        "netstandard 2.0.0.0", "Microsoft.CodeAnalysis 4.3.0.0", "Microsoft.CodeAnalysis.CSharp 4.3.0.0",
        "System.Collections.Immutable 6.0.0.0",
        "System.Memory 4.0.1.1",
    ];

    /// <summary>What the oldest editor brings that is promised for the fixes.</summary>
    private static readonly string[] oldestEditor =
    [
        "netstandard 2.0.0.0", "Microsoft.CodeAnalysis 4.5.0.0", "Microsoft.CodeAnalysis.CSharp 4.5.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.5.0.0",
        "System.Collections.Immutable 6.0.0.0", "System.Memory 4.0.1.2",
    ];

    /// <summary>What an editor loads that is newer than the oldest; without it the others work all the same.</summary>
    private const string Completion = "analyzers/dotnet/cs/ParamGen.Completion.dll";

    /// <summary>The program that builds run.</summary>
    private const string Describe = "tools/net8.0/ParamGen.Describe.dll";

    internal static readonly string[] Dlls =
    [
        "analyzers/dotnet/cs/ParamGen.Compiler.dll",
        Fixes,
        Completion,
        "lib/netstandard2.0/ParamGen.dll",
        Describe,
        "tools/net8.0/ParamGen.Files.dll",
    ];

    [Fact]
    public void The_package_holds_what_is_listed_and_nothing_else()
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "ExpectedEntries.txt")).Order(StringComparer.Ordinal);

        Assert.Equal(expected, PackedPackage.Entries(package.File));
    }

    [Fact]
    public void The_package_depends_on_nothing() =>
        Assert.DoesNotContain(package.Metadata.Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("id", "ParamGen")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("projectUrl", "https://github.com/paramgen/paramgen")]
    [InlineData("releaseNotes", "https://github.com/paramgen/paramgen/blob/main/CHANGELOG.md")]
    public void The_package_says_what_it_is(string element, string value) =>
        Assert.Equal(value, package.Metadata.Elements().Single(child => child.Name.LocalName == element).Value);

    [Fact]
    public void The_package_has_the_version_of_its_dlls()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", package.Version);
        Assert.All(
            Dlls,
            dll => Assert.Equal(
                $"{package.Version.Split('-')[0]}.0",
                BuiltAssembly.Read(PackedPackage.Read(package.File, dll)).Version.ToString()));
    }

    [Fact]
    public void What_a_compiler_loads_references_nothing_that_the_oldest_lacks()
    {
        var loaded = PackedPackage.Entries(package.File).Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(loaded);
        Assert.All(loaded.Where(dll => dll != Completion), dll =>
        {
            var references = BuiltAssembly.Read(PackedPackage.Read(package.File, dll)).VersionedReferences;
            var others = references.Where(reference => !loaded.Contains($"analyzers/dotnet/cs/{reference.Split(' ')[0]}.dll"));
            Assert.Empty(others.Except(dll == Fixes ? oldestEditor : oldestCompiler));
        });
    }

    /// <summary>Without code of one platform, the DLLs run on all; without another reference, they run offline.</summary>
    [Fact]
    public void The_program_that_builds_run_has_all_that_it_needs_on_every_platform()
    {
        string[] program = [.. PackedPackage.Entries(package.File).Where(entry => entry.StartsWith("tools/", StringComparison.Ordinal))];
        string[] dlls = [.. program.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal))];
        var files = dlls.ToDictionary(dll => Path.GetFileNameWithoutExtension(dll), dll => PackedPackage.Read(package.File, dll));

        Assert.All(files.Values, file => Assert.True(BuiltAssembly.IsPortable(file)));
        var references = files.Values.SelectMany(file => BuiltAssembly.Read(file).References);
        Assert.All(references, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || files.ContainsKey(name), name));
        var runtime = Encoding.UTF8.GetString(PackedPackage.Read(package.File, Path.ChangeExtension(Describe, ".runtimeconfig.json")));
        Assert.Contains("\"rollForward\": \"Major\"", runtime, StringComparison.Ordinal);
    }

    [Fact]
    public void The_symbols_of_the_library_have_a_package_of_their_own() =>
        Assert.Contains("lib/netstandard2.0/ParamGen.pdb", PackedPackage.Entries(package.SymbolsFile));

    [Fact]
    public void Every_documented_member_of_the_attributes_is_in_the_documentation()
    {
        var members = XDocument.Load(new MemoryStream(PackedPackage.Read(package.File, "lib/netstandard2.0/ParamGen.xml")))
            .Descendants("member")
            .Select(member => member.Attribute("name")!.Value);

        Assert.Contains("P:ParamGen.DenseAttribute.Units", members);
    }
}
