using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Tool.Models;

/// <summary>Code with models in it.</summary>
/// <param name="path">What it was read from.</param>
/// <param name="compilation">The code as the compiler sees it.</param>
/// <param name="trees">The files in which models are looked for.</param>
/// <param name="files">The model files that classes may name.</param>
internal sealed class CSharpCode(
    string path,
    CSharpCompilation compilation,
    IReadOnlyList<SyntaxTree> trees,
    Lazy<ImmutableArray<ProjectFile>> files)
{
    /// <summary>The most errors of C# that are shown: the first is often the reason for the rest.</summary>
    private const int MostErrors = 5;

    /// <summary>What projects of the SDK and of ParamGen import without saying so.</summary>
    public const string Usings =
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

    public static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    public static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public string Path => path;

    public CSharpCompilation Compilation => compilation;

    /// <summary>The classes that are models, in order.</summary>
    public IReadOnlyList<ClassAttributes> Models { get; } =
    [
        .. trees.SelectMany(tree => TypesIn(compilation, tree))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(ClassAttributes.Of)
            .Where(attributes => attributes.Kind is ClassKind.Model or ClassKind.FileModel),
    ];

    /// <summary>A project of one file.</summary>
    /// <param name="path">Where the file is, or would be.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="files">The model files that classes may name; none if it is left out.</param>
    public static CSharpCode Of(string path, SourceText text, Lazy<ImmutableArray<ProjectFile>>? files = null)
    {
        var tree = CSharpSyntaxTree.ParseText(text, Language, path);
        return new(
            path,
            CSharpCompilation.Create("Models", [tree, CSharpSyntaxTree.ParseText(Usings, Language)], PlatformReferences.All, Options),
            [tree],
            files ?? new([]));
    }

    /// <summary>The model files that classes may name.</summary>
    public ImmutableArray<ProjectFile> Files => files.Value;

    /// <summary>The same as the compiler gets them; none where no class names any.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts =>
        Models.All(model => model.Files.IsEmpty) ? [] : [.. Files.Select(file => file.Text)];

    /// <summary>What is wrong with the syntax: C# makes of it what it can, which may be another network.</summary>
    public IEnumerable<Diagnostic> SyntaxErrors() =>
        trees.SelectMany(tree => tree.GetDiagnostics()).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>What C# reports anywhere in the code.</summary>
    public IEnumerable<Diagnostic> AllErrors() =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>What C# reports within the attributes of a class.</summary>
    public IEnumerable<Diagnostic> AttributeErrors(ClassAttributes model) =>
        model.Type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(type => compilation.GetSemanticModel(type.SyntaxTree).GetDiagnostics(type.AttributeLists.Span)
                .Where(diagnostic => type.AttributeLists.Span.Contains(diagnostic.Location.SourceSpan)))
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>The first errors, as the compiler writes them.</summary>
    public static string[] Lines(IEnumerable<Diagnostic> errors) =>
    [
        .. errors.Take(MostErrors)
            .Select(error => CSharpDiagnosticFormatter.Instance.Format(error, CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<INamedTypeSymbol> TypesIn(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Select(declaration => model.GetDeclaredSymbol(declaration))
            .OfType<INamedTypeSymbol>();
    }
}
