using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
