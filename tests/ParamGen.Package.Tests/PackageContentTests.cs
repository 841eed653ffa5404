using System.Text;
using System.Xml.Linq;
using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    private static readonly string[] dlls = ["analyzers/dotnet/cs/ParamGen.Compiler.dll", "analyzers/dotnet/cs/ParamGen.CodeFixes.dll", "analyzers/dotnet/cs/ParamGen.Completion.dll", "lib/netstandard2.0/ParamGen.dll"];

    private XElement Metadata => XDocument.Load(new MemoryStream(PackedPackage.Read(package.File, "ParamGen.nuspec"))).Root!.Elements().Single();

    [Fact]
    public void The_package_holds_what_is_listed_and_nothing_else()
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "ExpectedEntries.txt")).Order(StringComparer.Ordinal);

        Assert.Equal(expected, PackedPackage.Entries(package.File));
    }

    [Fact]
    public void The_package_depends_on_nothing() =>
        Assert.DoesNotContain(Metadata.Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("id", "ParamGen")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("releaseNotes", "https://github.com/paramgen/paramgen/blob/main/CHANGELOG.md")]
    public void The_package_says_what_it_is(string element, string value) =>
        Assert.Equal(value, Metadata.Elements().Single(child => child.Name.LocalName == element).Value);

    [Fact]
    public void The_symbols_of_the_library_have_a_package_of_their_own() =>
        Assert.Contains("lib/netstandard2.0/ParamGen.pdb", PackedPackage.Entries(package.SymbolsFile));

    [Fact]
    public void Every_documented_member_of_the_attributes_is_in_the_documentation()
    {
        var members = XDocument.Load(new MemoryStream(PackedPackage.Read(package.File, "lib/netstandard2.0/ParamGen.xml"))).Descendants("member").Select(member => member.Attribute("name")!.Value);

        Assert.Contains("P:ParamGen.DenseAttribute.Units", members);
    }

    [Fact]
    public async Task Built_in_another_folder_the_dlls_are_the_same_bytes()
    {
        var again = Path.Combine(package.Folder, "again");
        await PackedPackage.Pack(Path.Combine(again, "artifacts"), Path.Combine(again, "feed"));
        var second = Directory.GetFiles(Path.Combine(again, "feed"), "*.nupkg").Single();

        Assert.All(dlls, dll => Assert.True(PackedPackage.Read(package.File, dll).AsSpan().SequenceEqual(PackedPackage.Read(second, dll)), $"{dll} differs"));
    }

    [Fact]
    public void No_dll_says_in_which_folder_it_was_built() =>
        Assert.All(dlls, dll =>
        {
            var text = Encoding.Latin1.GetString(PackedPackage.Read(package.File, dll));
            Assert.DoesNotContain(package.Folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain(PackedPackage.Repository, text, StringComparison.Ordinal);
        });
}
