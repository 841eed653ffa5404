using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.LanguageSupport;

/// <summary>
/// Syntax that the oldest compiler we run in has no names for, and that a newer one gives us: its kinds by their numbers, which
/// Roslyn never changes. A test compares them with the newest compiler's names.
/// </summary>
internal static class NewerSyntax
{
    /// <summary>The modifier <c>file</c>, since Roslyn 4.4.</summary>
    public const SyntaxKind FileKeyword = (SyntaxKind)8449;

    /// <summary>A collection expression, <c>[1, 2]</c>, since Roslyn 4.7.</summary>
    public const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    /// <summary>An element of one that is a value, unlike <c>..others</c>.</summary>
    public const SyntaxKind ExpressionElement = (SyntaxKind)9077;

    /// <summary>The version of the language that has collection expressions.</summary>
    public const LanguageVersion CSharp12 = (LanguageVersion)1200;

    /// <summary>Whether an expression is a collection expression.</summary>
    public static bool IsCollection(ExpressionSyntax expression) => expression.IsKind(CollectionExpression);

    /// <summary>
    /// The values of a collection expression; null for any other expression, and for one that spreads another collection.
    /// </summary>
    public static ExpressionSyntax[]? ValuesOf(ExpressionSyntax expression)
    {
        if (!IsCollection(expression))
            return null;
        var elements = expression.ChildNodes().ToArray();
        return elements.All(element => element.IsKind(ExpressionElement))
            ? Array.ConvertAll(elements, element => element.ChildNodes().OfType<ExpressionSyntax>().First())
            : null;
    }

    /// <summary>
    /// Whether a type is declared with <c>file</c>: its name in metadata begins with that of its file, <c>&lt;Model&gt;F0__</c>.
    /// </summary>
    public static bool IsFileLocal(INamedTypeSymbol type) => type.MetadataName.StartsWith("<", StringComparison.Ordinal);

    /// <summary>The parameters of a primary constructor.</summary>
    public static SeparatedSyntaxList<ParameterSyntax> PrimaryParametersOf(TypeDeclarationSyntax type)
    {
        foreach (var child in type.ChildNodes())
        {
            if (child is ParameterListSyntax list)
                return list.Parameters;
        }

        return default;
    }
}
