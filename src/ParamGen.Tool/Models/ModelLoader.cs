namespace ParamGen.Tool.Models;

/// <summary>Reads a model, whatever it is written in.</summary>
internal static class ModelLoader
{
    /// <param name="path">The file.</param>
    /// <param name="className">The class that is meant, for a .cs file; null for the only one.</param>
    public static LoadedModel Load(string path, string? className) =>
        path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? CSharpModel.Load(path, className)
        : className is null ? FileModel.Load(path)
        : new(path) { Problems = [$"{path}: --class is for a .cs file"] };
}
