using System.Text.Json;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Harness;

/// <summary>Files that other programs wrote, each with what its own program reads in it beside it.</summary>
internal static class OracleFiles
{
    private static readonly string own = Path.Combine(AppContext.BaseDirectory, "Oracle", "files");

    /// <summary>Another folder of the same layout; what it does not have is taken from the oracle.</summary>
    private static readonly string other = Environment.GetEnvironmentVariable("PARAMGEN_FILES") ?? own;

    public static string PathOf(string file) => Path.Combine(RootOf(file), file);

    /// <summary>Files of a folder and its folders by an ending, relative to the oracle; whole ones, or the damaged ones.</summary>
    public static TheoryData<string> Files(string folder, bool areWhole, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => IsDamaged(file) != areWhole)
            .Select(file => Path.GetRelativePath(RootOf(folder), file))
            .Order(StringComparer.Ordinal),
    ];

    public static JsonElement TruthOf(string file)
    {
        var keras = PathOf(file) + ".truth.json";
        return Json(File.Exists(keras) ? keras : PathOf(file) + ".json");
    }

    public static JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.Clone();
    }

    public static FileDescription Describe(string file)
    {
        using var stream = File.OpenRead(PathOf(file));
        return ModelFile.Describe(stream, file, name => OpenBeside(file, name));
    }

    /// <summary>A description without an error.</summary>
    public static FileDescription Read(string file)
    {
        var description = Describe(file);
        Assert.Null(description.Error);
        return description;
    }

    private static string RootOf(string file) => Directory.Exists(Path.Combine(other, file.Split('/', '\\')[0])) ? other : own;

    private static FileStream? OpenBeside(string file, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(PathOf(file))!, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    private static bool IsDamaged(string file) =>
        Path.GetFileName(file).StartsWith("damaged-", StringComparison.Ordinal)
        || Path.GetFileName(file).StartsWith("odd-", StringComparison.Ordinal);
}
