using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>Lets the compiler compute an expression in its place, with a block's values where their names were.</summary>
internal static class BoundExpression
{
    /// <summary>The value of a constant's expression.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="type">The type of the constant, of an enum's member that of its number.</param>
    /// <param name="evaluator">The values.</param>
    public static ConstantResult Initializer(ExpressionSyntax written, ITypeSymbol type, ConstantEvaluator evaluator)
    {
        var text = evaluator.TextOf(written, [written], asNumbers: written.Parent?.Parent is EnumMemberDeclarationSyntax);
        var clause = SyntaxFactory.EqualsValueClause(SyntaxFactory.ParseExpression(text, options: written.SyntaxTree.Options));
        // The place is that of the sign of equality: that of the expression may be within a nameof, where no constant has a value.
        return evaluator.Constants.ModelOf(written).TryGetSpeculativeSemanticModel(written.Parent!.SpanStart, clause, out var model)
            ? Compute(written, clause.Value, type, model, evaluator.Constants.Cancellation)
            : ConstantResult.Of(ConstantFault.Of(written, "is not a constant"));
    }

    /// <summary>The value of an expression, converted to a type as C# converts it where nobody writes a cast.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="computed">The expression with the values.</param>
    /// <param name="type">The type.</param>
    /// <param name="model">The meaning of the expression with the values.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ConstantResult Compute(ExpressionSyntax written, ExpressionSyntax computed, ITypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetConstantValue(computed, cancellation) is not { HasValue: true, Value: var value } || !model.ClassifyConversion(computed, type).IsImplicit)
            return ConstantResult.Of(ConstantFault.Of(written, computed, type, model, cancellation));
        // What is boxed keeps the type that it has.
        return type.SpecialType == SpecialType.System_Object
            ? ConstantResult.Of(new TypedValue(value is null ? null : model.GetTypeInfo(computed, cancellation).Type, value))
            : ConstantResult.Of(new TypedValue(type, ConstantConversion.To(type, value)));
    }
}
