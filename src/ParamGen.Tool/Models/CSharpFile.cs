using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Tool.Models;

/// <summary>A .cs file, as the compiler sees it in a project of that file alone.</summary>
internal sealed class CSharpFile
{
    /// <summary>What projects of the SDK and of ParamGen import without saying so.</summary>
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ParamGen;
        global using ParamGen.Operators;
        """;

    /// <summary>The most errors of C# that are shown: the first is often the reason for the rest.</summary>
    private const int MostErrors = 5;

    private static readonly CSharpParseOptions language = new(LanguageVersion.Preview);

    /// <summary>What a project has without asking: .NET, and ParamGen's attributes.</summary>
    private static readonly Lazy<MetadataReference[]> references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(path => System.IO.Path.GetDirectoryName(path) == System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)
                || System.IO.Path.GetFileName(path) == "ParamGen.Compiler.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private CSharpFile(string path, SyntaxTree tree)
    {
        Path = path;
        Tree = tree;
        Compilation = CSharpCompilation.Create(
            "Models",
            [tree, CSharpSyntaxTree.ParseText(Usings, language)],
            references.Value,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Models = ModelsIn(Compilation, tree);
    }

    public string Path { get; }

    public SyntaxTree Tree { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The classes that are models, in order.</summary>
    public IReadOnlyList<ClassAttributes> Models { get; }

    /// <summary>The model files beside it.</summary>
    public ImmutableArray<ProjectFile> Files => FilesIn(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);

    /// <summary>Reads a file; null where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it cannot be read; null where it can.</param>
    public static CSharpFile? Open(string path, out string? problem)
    {
        try
        {
            problem = null;
            using var stream = File.OpenRead(path);
            return new(path, CSharpSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8), language, path));
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
    public static CSharpFile Of(string path, string text) => new(path, CSharpSyntaxTree.ParseText(text, language, path));

    /// <summary>What is wrong with the file's syntax: C# makes of it what it can, which may be another network.</summary>
    public string[] SyntaxErrors() => Lines(Tree.GetDiagnostics());

    /// <summary>What C# reports anywhere in the file.</summary>
    public string[] AllErrors() => Lines(Compilation.GetDiagnostics());

    /// <summary>What C# reports within the attributes of a class.</summary>
    public string[] AttributeErrors(ClassAttributes model) => Lines(AttributeDiagnostics(model));

    /// <summary>The same as diagnostics.</summary>
    public IEnumerable<Diagnostic> AttributeDiagnostics(ClassAttributes model) =>
        model.Type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(type => Compilation.GetSemanticModel(type.SyntaxTree).GetDiagnostics(type.AttributeLists.Span)
                .Where(diagnostic => type.AttributeLists.Span.Contains(diagnostic.Location.SourceSpan)))
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    private static List<ClassAttributes> ModelsIn(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
                .Select(declaration => model.GetDeclaredSymbol(declaration))
                .OfType<INamedTypeSymbol>()
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
                .Select(ClassAttributes.Of)
                .Where(attributes => attributes.Kind is ClassKind.Model or ClassKind.FileModel),
        ];
    }

    /// <summary>The first errors, as the compiler writes them.</summary>
    private static string[] Lines(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Take(MostErrors)
            .Select(diagnostic => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)),
    ];

    /// <summary>
    /// The model files in the folder of a class and in the folders within it, those of builds aside, each described once it is needed.
    /// </summary>
    private static ImmutableArray<ProjectFile> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 })
            .Where(file => Endings.Contains(System.IO.Path.GetExtension(file).ToLowerInvariant())
                && !IsOfBuild(System.IO.Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new DescribedText(file).File),
    ];

    /// <summary>Whether a file is in a folder that projects leave out, which has copies of model files.</summary>
    private static bool IsOfBuild(string path) =>
        path.Split(System.IO.Path.DirectorySeparatorChar).SkipLast(1).Any(folder => folder is "bin" or "obj");

    private static HashSet<string> Endings { get; } = [".keras", ".h5", ".hdf5", ".json", ".onnx", ".safetensors"];
}
