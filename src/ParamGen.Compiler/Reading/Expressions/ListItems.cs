using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.LanguageSupport;

namespace ParamGen.Compiler.Reading.Expressions;

/// <summary>The items of a list as it is written.</summary>
internal static class ListItems
{
    /// <summary>The items of an array or collection expression; null if it is neither.</summary>
    public static IEnumerable<ExpressionSyntax>? Of(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } list } => list.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        _ => NewerSyntax.ValuesOf(expression),
    };

    /// <summary>Whether an expression can be a list, rather than an item of one.</summary>
    public static bool IsList(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax || NewerSyntax.IsCollection(expression);
}
