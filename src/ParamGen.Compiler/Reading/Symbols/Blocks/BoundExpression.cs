using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>Lets the compiler evaluate an expression at its place, with a block's values in place of their names.</summary>
internal static class BoundExpression
{
    /// <summary>The value of a constant's initializer.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="type">The type of the constant; for a member of an enum, the type of its number.</param>
    /// <param name="evaluator">The values.</param>
    public static ConstantResult Initializer(ExpressionSyntax written, ITypeSymbol type, ConstantEvaluator evaluator)
    {
        var text = evaluator.TextOf(written, [written], asNumbers: written.Parent?.Parent is EnumMemberDeclarationSyntax);
        var clause = SyntaxFactory.EqualsValueClause(SyntaxFactory.ParseExpression(text, options: written.SyntaxTree.Options));
        // The place is that of the equals sign: that of the expression may be inside a nameof, where constants have no value.
        return evaluator.Constants.ModelOf(written).TryGetSpeculativeSemanticModel(written.Parent!.SpanStart, clause, out var model)
            ? ValueOf(written, clause.Value, type, model, evaluator.Constants.Cancellation)
            : ConstantResult.Of(ConstantFault.Of(written, ConstantFault.NoConstant));
    }

    /// <summary>The value of an expression, converted to a type as C# converts it without a cast.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="bound">The expression with the values.</param>
    /// <param name="type">The type.</param>
    /// <param name="model">The semantic model of the expression with the values.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ConstantResult ValueOf(
        ExpressionSyntax written,
        ExpressionSyntax bound,
        ITypeSymbol type,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (model.GetConstantValue(bound, cancellation) is not { HasValue: true, Value: var value }
            || !model.ClassifyConversion(bound, type).IsImplicit)
            return ConstantResult.Of(ConstantFault.Of(written, bound, type, model, cancellation));
        // A boxed value keeps its own type.
        return type.SpecialType == SpecialType.System_Object
            ? ConstantResult.Of(new TypedValue(value is null ? null : model.GetTypeInfo(bound, cancellation).Type, value))
            : ConstantResult.Of(new TypedValue(type, ConstantConversion.To(type, value)));
    }
}
