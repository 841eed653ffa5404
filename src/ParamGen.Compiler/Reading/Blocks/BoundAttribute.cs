using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>An attribute of a block's, bound in its place with the block's values where their names were.</summary>
internal sealed class BoundAttribute
{
    private readonly SeparatedSyntaxList<AttributeArgumentSyntax> arguments;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellation;

    private BoundAttribute(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, SemanticModel model, CancellationToken cancellation)
    {
        this.arguments = arguments;
        this.model = model;
        this.cancellation = cancellation;
    }

    /// <summary>The attribute; null where it means nothing with these values.</summary>
    public static BoundAttribute? Of(AttributeSyntax written, ConstantEvaluator evaluator)
    {
        var list = written.ArgumentList!;
        var text = evaluator.TextOf(list, list.Arguments.Select(argument => argument.Expression));
        if (SyntaxFactory.ParseAttributeArgumentList(text, options: written.SyntaxTree.Options) is not { } computed || computed.Arguments.Count != list.Arguments.Count)
            return null;
        var attribute = SyntaxFactory.Attribute(written.Name, computed);
        return evaluator.Constants.ModelOf(written).TryGetSpeculativeSemanticModel(written.SpanStart, attribute, out var model)
            ? new(attribute.ArgumentList!.Arguments, model, evaluator.Constants.Cancellation)
            : null;
    }

    /// <summary>The value of an argument that is a single one.</summary>
    public ConstantResult ValueOf(int position, ExpressionSyntax written, ITypeSymbol type) => ValueOf(arguments[position].Expression, written, type);

    /// <summary>The items of an argument that is a list; null where it is an item of one.</summary>
    public IReadOnlyList<ConstantResult>? ItemsOf(int position, ExpressionSyntax written, ITypeSymbol item)
    {
        var expression = Unboxed(arguments[position].Expression);
        if (model.GetTypeInfo(expression, cancellation).ConvertedType is not IArrayTypeSymbol)
            return null;
        ExpressionSyntax[] items = [.. ListItems.Of(expression) ?? []];
        if (expression is ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [not OmittedArraySizeExpressionSyntax and var size] }, ..] }
            && model.GetConstantValue(size, cancellation).Value is var length
            && ConstantConversion.ToLong(length) != items.Length)
            return [ConstantResult.Of(ConstantFault.Of(written, $"is a list of {items.Length}, but says {length ?? "nothing"}"))];
        return ListItems.Of(expression) is null && expression is not ArrayCreationExpressionSyntax
            ? null
            : [.. items.Select(next => ValueOf(next, written, item))];
    }

    private ConstantResult ValueOf(ExpressionSyntax computed, ExpressionSyntax written, ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.System_Object)
            return BoundExpression.Compute(written, computed, type, model, cancellation);
        computed = Unboxed(computed);
        // Whoever takes the value says that it is no constant.
        return computed is TypeOfExpressionSyntax || model.GetTypeInfo(computed, cancellation).Type is IArrayTypeSymbol
            ? ConstantResult.Of(new TypedValue(model.GetTypeInfo(computed, cancellation).Type, null))
            : BoundExpression.Compute(written, computed, type, model, cancellation);
    }

    /// <summary>The expression without casts to object, with which it would be no constant; attributes take them nevertheless.</summary>
    private ExpressionSyntax Unboxed(ExpressionSyntax expression)
    {
        while (true)
        {
            if (expression is ParenthesizedExpressionSyntax inner)
                expression = inner.Expression;
            else if (expression is CastExpressionSyntax cast && model.GetTypeInfo(cast.Type, cancellation).Type is { SpecialType: SpecialType.System_Object } or IArrayTypeSymbol)
                expression = cast.Expression;
            else
                return expression;
        }
    }
}
