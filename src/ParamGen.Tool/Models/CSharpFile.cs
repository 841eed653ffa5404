using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Files;

namespace ParamGen.Tool.Models;

/// <summary>Reads a .cs file, as the compiler would in a project of that file alone.</summary>
internal static class CSharpFile
{
    /// <summary>Reads a file; null where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it cannot be read; null where it can.</param>
    public static CSharpCode? Open(string path, out string? problem)
    {
        try
        {
            problem = null;
            using var stream = File.OpenRead(path);
            return Of(path, SourceText.From(stream, Encoding.UTF8));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = $"{path}: {exception.Message}";
            return null;
        }
    }

    /// <summary>A file that is not there yet.</summary>
    /// <param name="path">Where it would be.</param>
    /// <param name="text">What would be in it.</param>
    public static CSharpCode Of(string path, string text) => Of(path, SourceText.From(text, Encoding.UTF8));

    private static CSharpCode Of(string path, SourceText text) =>
        CSharpCode.Of(path, text, new(() => FilesIn(Path.GetDirectoryName(Path.GetFullPath(path))!)));

    /// <summary>
    /// The model files in the folder of a class and in the folders within it, those of builds aside, each described once it is needed.
    /// </summary>
    private static ImmutableArray<ProjectFile> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 })
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())
                && !IsOfBuild(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => OpenedText.Of(file).File),
    ];

    /// <summary>Whether a file is in a folder that projects leave out, which has copies of model files.</summary>
    private static bool IsOfBuild(string path) =>
        path.Split(Path.DirectorySeparatorChar).SkipLast(1).Any(folder => folder is "bin" or "obj");

    private static HashSet<string> Endings { get; } = [".keras", ".h5", ".hdf5", ".json", ".onnx", ".safetensors"];
}
