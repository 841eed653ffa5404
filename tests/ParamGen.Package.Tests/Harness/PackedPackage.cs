using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Xml.Linq;
using ParamGen.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace ParamGen.Package.Tests.Harness;

/// <summary>The package, packed once for all tests, in a folder of its own that goes when they end.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public static string Repository { get; } = typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryFolder").Value!;

    /// <summary>The folder of this run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("paramgen-").FullName;

    /// <summary>Where the package lies, as a feed.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>Where it was built.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    public string Version { get; private set; } = "";

    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    public string SymbolsFile => Directory.GetFiles(Feed, "*.snupkg").Single();

    /// <summary>The projects that use it.</summary>
    internal Consumers Consumers => field ??= new(this);

    public async ValueTask InitializeAsync()
    {
        await Pack(Repository, Artifacts, Feed);
        Version = Path.GetFileNameWithoutExtension(File)["ParamGen.".Length..];
    }

    /// <summary>What the package says of itself.</summary>
    internal XElement Metadata => XDocument.Load(new MemoryStream(Read(File, "ParamGen.nuspec"))).Root!.Elements().Single();

    /// <summary>Packs the sources of a repository; everything is built anew where the folder of artifacts is new.</summary>
    public static async Task Pack(string repository, string artifacts, string output) => await Dotnet.MustBuild(
        "pack", Path.Combine(repository, "src/ParamGen/ParamGen.csproj"), "-c", "Release", "--artifacts-path", artifacts, "-o", output);

    /// <summary>The entries of a package; the one whose name may be chosen at random without that name.</summary>
    public static IReadOnlyList<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) ? entry.FullName.Replace(
                entry.Name,
                "*.psmdcp",
                StringComparison.Ordinal) : entry.FullName)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The entries of a package with the digest of each.</summary>
    public static IReadOnlyList<string> Contents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(Read(package, entry.FullName)))}")
                .Order(StringComparer.Ordinal),
        ];
    }

    public static byte[] Read(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
