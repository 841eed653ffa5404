using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Outputs;

namespace ParamGen.Tool.Models;

/// <summary>Reads a class with layer attributes from a .cs file, as the compiler would in a project of that file alone.</summary>
internal static class CSharpModel
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

    public static LoadedModel Load(string path, string? className)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(SourceText.From(stream, Encoding.UTF8), path, className);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(path) { Problems = [$"{path}: {exception.Message}"] };
        }
    }

    /// <summary>Reads a class from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path of its file.</param>
    /// <param name="className">The class that is meant; null for the only one.</param>
    /// <param name="isWhole">Whether all of the text must be right, rather than the attributes of the class alone.</param>
    public static LoadedModel Read(SourceText text, string path, string? className, bool isWhole = false)
    {
        var tree = CSharpSyntaxTree.ParseText(text, language, path);
        var compilation = CSharpCompilation.Create(
            "Models",
            [tree, CSharpSyntaxTree.ParseText(Usings, language)],
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        // C# makes of a file with such errors what it can, which may be another network.
        if (Errors(isWhole ? compilation.GetDiagnostics() : tree.GetDiagnostics()) is { Length: > 0 } errors)
            return new(path) { Problems = errors };
        var models = Models(compilation, tree);
        ClassAttributes[] chosen = models.Find(model => model.Type.ToDisplayString() == className) is { } exact
            ? [exact]
            : [.. models.Where(model => className is null || model.Type.Name == className)];
        return chosen switch
        {
            [var model] => Read(model, compilation, path),
            [] when className is not null => Refuse($"no class '{className}' with layers; there are {Names(models)}"),
            [] => Refuse("no class has layers; a model has an [Input], or a file"),
            _ => Refuse($"several classes have layers; choose one with --class: {Names(chosen)}"),
        };

        LoadedModel Refuse(string reason) => new(path) { Problems = [$"{path}: {reason}"] };

        static string Names(IReadOnlyCollection<ClassAttributes> models) =>
            models.Count == 0 ? "none" : string.Join(", ", models.Select(model => model.Type.ToDisplayString()));
    }

    /// <summary>The classes of a file that are models, in order.</summary>
    private static List<ClassAttributes> Models(Compilation compilation, SyntaxTree tree)
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

    private static LoadedModel Read(ClassAttributes attributes, Compilation compilation, string path)
    {
        var (steps, name) = (new ModelSteps(), attributes.Type.Name);
        var files = attributes.Files.IsEmpty ? [] : FilesIn(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // The compiler's own errors say more than that an argument is unknown.
        if (AttributeErrors(attributes, compilation) is { Length: > 0 } errors)
            return new(name) { Problems = errors };
        if (steps.Source(attributes.Type, compilation, files, CancellationToken.None) is not { } source)
            return new(name) { Problems = [$"{path}: {name} cannot be read"] };
        var read = steps.ReadFile(FileChoice.Of(source, files, ""), CancellationToken.None);
        var report = steps.Report(read);
        if (report.Refusal is not { } refusal)
            return new(name) { Network = report.Network, Source = read.Network, Contents = report.Contents };
        // Of layers all that is wrong is said, and not its first reason alone.
        var problems = attributes.Kind is ClassKind.Model && read is { Refusal: null, Network: { } network }
            ? steps.Evaluate(read, network with { Name = name }, withAdvice: false).Problems
            : default;
        return new(name)
        {
            Problems = problems.Count > 0 ? [.. problems.Select(problem => $"{path}: {Text(problem)}")] : [$"{path}: {refusal.Reason}"],
        };

        static string Text(Core.Rules.Problem problem) => problem.Text(CSharpWording.Instance, "");
    }

    /// <summary>What C# reports within the attributes of a class.</summary>
    private static string[] AttributeErrors(ClassAttributes attributes, Compilation compilation) => Errors(
        attributes.Type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(type => compilation.GetSemanticModel(type.SyntaxTree).GetDiagnostics(type.AttributeLists.Span)
                .Where(diagnostic => type.AttributeLists.Span.Contains(diagnostic.Location.SourceSpan))));

    /// <summary>The first errors, as the compiler writes them.</summary>
    private static string[] Errors(IEnumerable<Diagnostic> diagnostics) =>
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
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()) && !IsOfBuild(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new DescribedText(file).File),
    ];

    /// <summary>Whether a file is in a folder that projects leave out, which has copies of model files.</summary>
    private static bool IsOfBuild(string path) =>
        path.Split(Path.DirectorySeparatorChar).SkipLast(1).Any(folder => folder is "bin" or "obj");

    private static HashSet<string> Endings { get; } = [".keras", ".h5", ".hdf5", ".json", ".onnx", ".safetensors"];

    /// <summary>What a project has without asking: .NET, and ParamGen's attributes.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework || Path.GetFileName(path) == "ParamGen.Compiler.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
