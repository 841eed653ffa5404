namespace ParamGen.Tool.Models;

/// <summary>Reads models, whatever they are written in.</summary>
internal static class ModelLoader
{
    /// <param name="path">The file.</param>
    /// <param name="className">The class that is meant, for a .cs file; null for the only one.</param>
    public static LoadedModel Load(string path, string? className) =>
        IsCSharp(path) ? OnlyOne(path, InCode(path, className))
        : FileModel.Of(path, OpenedText.Of(path));

    /// <summary>All models of a file that another one is compared with: none for <c>/dev/null</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="className">The class that is meant, where it is a .cs file; null for all.</param>
    public static IReadOnlyList<LoadedModel> LoadAll(string path, string? className) =>
        IsNothing(path) ? [] : IsCSharp(path) ? InCode(path, className) : [FileModel.Of(path, OpenedText.Of(path))];

    /// <summary>Whether a file is code.</summary>
    public static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is what Git passes for a file that was not there, or is there no more.</summary>
    public static bool IsNothing(string path) => path is "/dev/null" or "nul" or "NUL";

    private static IReadOnlyList<LoadedModel> InCode(string path, string? className) =>
        CSharpFile.Open(path, out var problem) is { } file ? CSharpModel.Read(file, className) : [new(path) { Problems = [problem!] }];

    private static LoadedModel OnlyOne(string path, IReadOnlyList<LoadedModel> models) => models switch
    {
        [var model] => model,
        [] => LoadedModel.Refuse(path, "no class has layers; a model has an [Input], or a file"),
        _ => LoadedModel.Refuse(
            path,
            $"several classes have layers; choose one with --class: {string.Join(", ", models.Select(model => model.Name))}"),
    };
}
