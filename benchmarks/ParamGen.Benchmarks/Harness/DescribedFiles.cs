extern alias files;

using files::ParamGen.Files.Descriptions;

namespace ParamGen.Benchmarks.Harness;

/// <summary>Model files that other programs wrote, and their descriptions.</summary>
internal static class DescribedFiles
{
    /// <summary>The files: the larger ones first, since a build with small ones alone would look fast.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "Files")).GetFiles()
            .OrderByDescending(file => file.Length)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.FullName),
    ];

    /// <summary>Each with the attribute that takes it and the path of its description, of those that a class takes as they are.</summary>
    public static IEnumerable<(string Attribute, string Text)> All
    {
        get
        {
            var folder = Directory.CreateTempSubdirectory("described").FullName;
            foreach (var path in Paths.Where(IsWhole))
            {
                var name = Path.GetFileName(path);
                using var stream = File.OpenRead(path);
                var text = Path.Combine(folder, name + ".paramgen.json");
                File.WriteAllText(text, DescriptionText.Write(files::ParamGen.Files.ModelFile.Describe(stream, name)));
                yield return (
                    $"[ParamGen.{(name.EndsWith(".onnx", StringComparison.Ordinal) ? "OnnxModel" : "KerasModel")}(\"{name}\")]",
                    text);
            }
        }
    }

    /// <summary>Whether a class needs nothing beside the file.</summary>
    private static bool IsWhole(string path) =>
        !path.Contains("-own.", StringComparison.Ordinal) && !path.Contains("unbuilt", StringComparison.Ordinal);
}
