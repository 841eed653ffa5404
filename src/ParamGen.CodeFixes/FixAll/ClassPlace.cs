using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>The class that a problem is in, known by its name: its place moves while it is being fixed.</summary>
internal static class ClassPlace
{
    /// <summary>The class's full name; empty outside of classes.</summary>
    public static string Of(Diagnostic problem) =>
        problem.Location.SourceTree?.GetRoot()
            .FindNode(problem.Location.SourceSpan)
            .FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            ? NameOf(type)
            : "";

    /// <summary>What is written of the class before its members, on all of its parts in a file.</summary>
    public static string HeadOf(string name, SyntaxTree tree) => string.Concat(tree.GetRoot()
        .DescendantNodes(HoldsTypes)
        .OfType<TypeDeclarationSyntax>()
        .Where(type => NameOf(type) == name)
        .Select(type => type.AttributeLists.ToFullString() + type.Modifiers.ToFullString()));

    /// <summary>Whether types may stand in a node: not in the members of types.</summary>
    public static bool HoldsTypes(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static string NameOf(TypeDeclarationSyntax type) =>
        string.Join(".", type.AncestorsAndSelf().Reverse().Select(PartOf));

    private static string PartOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax { Name: var name } => name.ToString(),
        TypeDeclarationSyntax { Identifier.ValueText: var name, Arity: var arity } => $"{name}`{arity}",
        _ => "",
    };
}
