using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Naming;

/// <summary>
/// The files that generators have added to a compilation. How a file is called does not tell: anybody may write a
/// <c>Sizes.g.cs</c>. Where it is does: a compiler gives each the path folder/assembly/generator/file, with the same folder for
/// all, which is a full path or none.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="isLoose">Whether any path of that form is one of a generator's, rather than those that name a type of a namespace.</param>
internal sealed class GeneratedFiles(Compilation compilation, bool isLoose)
{
    /// <summary>The generator's class, as it is in the paths of its files. A test holds it to be the class's name.</summary>
    internal const string Generator = "ParamGen.Compiler.ModelGenerator";

    private static readonly string assembly = typeof(GeneratedFiles).Assembly.GetName().Name;
    private static readonly char[] separators = ['/', '\\'];

    private readonly Lazy<string?> folder = new(() =>
        compilation.SyntaxTrees.FirstOrDefault(IsOwn) is { } own ? FolderOf(own.FilePath) : null);

    /// <summary>
    /// Whether a file is this generator's own: folder/assembly/generator/file. It is asked for each class of a compilation.
    /// </summary>
    public static bool IsOwn(SyntaxTree tree)
    {
        var path = tree.FilePath;
        var end = path.LastIndexOfAny(separators);
        return EndsWith(path, end, Generator, out var start) && EndsWith(path, start, assembly, out _);
    }

    public bool Contain(SyntaxTree tree)
    {
        if (IsOwn(tree))
            return true;
        // Where none of our own is known, a path without a root is one of a generator's: a project's own files have full paths.
        var path = tree.FilePath;
        var around = folder.Value ?? "";
        if (IsFull(path) != IsFull(around) || !path.StartsWith(around, StringComparison.Ordinal))
            return false;
        var parts = path.Substring(around.Length).Split(separators);
        return parts.Length >= 3 && (isLoose || parts[1].IndexOfAny(['.', '+']) >= 0);
    }

    /// <summary>Whether a path has a root, on this system or on Windows.</summary>
    public static bool IsFull(string path) => Path.IsPathRooted(path) || (path.Length > 1 && path[1] == ':');

    /// <summary>Whether a symbol is declared in such files alone.</summary>
    public bool Declare(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (!Contain(reference.SyntaxTree))
                return false;
        }

        return symbol is not INamespaceSymbol && !symbol.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>The compilation as generators see it: without what they add.</summary>
    public Compilation Before() => compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(Contain));

    /// <summary>
    /// Whether a folder is the last one before a separator, and where the separator before it is: -1 where there is none.
    /// </summary>
    private static bool EndsWith(string path, int end, string folder, out int start)
    {
        start = end - folder.Length - 1;
        return start >= -1
            && (start == -1 || Array.IndexOf(separators, path[start]) >= 0)
            && string.CompareOrdinal(path, start + 1, folder, 0, folder.Length) == 0;
    }

    /// <summary>The folder of all generated files, its last separator included; empty where their paths have none.</summary>
    private static string FolderOf(string own) =>
        own.Substring(0, own.LastIndexOf(assembly, own.LastIndexOf(Generator, StringComparison.Ordinal) - 1, StringComparison.Ordinal));
}
