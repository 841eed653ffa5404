using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>An attribute of a block, bound at its place with the block's values in place of their names.</summary>
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

    /// <summary>The attribute; null if it cannot be bound with these values.</summary>
    public static BoundAttribute? Of(AttributeSyntax written, ConstantEvaluator evaluator)
    {
        var list = written.ArgumentList!;
        var text = evaluator.TextOf(list, list.Arguments.Select(argument => argument.Expression));
        if (SyntaxFactory.ParseAttributeArgumentList(text, options: written.SyntaxTree.Options) is not { } parsed
            || parsed.Arguments.Count != list.Arguments.Count)
            return null;
        var attribute = SyntaxFactory.Attribute(written.Name, parsed);
        return evaluator.Constants.ModelOf(written).TryGetSpeculativeSemanticModel(written.SpanStart, attribute, out var model)
            ? new(attribute.ArgumentList!.Arguments, model, evaluator.Constants.Cancellation)
            : null;
    }

    /// <summary>The value of an argument that is not a list.</summary>
    public ConstantResult ValueOf(int position, ExpressionSyntax written, ITypeSymbol type) =>
        ValueOf(arguments[position].Expression, written, type);

    /// <summary>The items of an argument that is a list; null if it is an item of one.</summary>
    public IReadOnlyList<ConstantResult>? ItemsOf(int position, ExpressionSyntax written, ITypeSymbol item)
    {
        var list = Unboxed(arguments[position].Expression);
        if (model.GetTypeInfo(list, cancellation).ConvertedType is not IArrayTypeSymbol)
            return null;
        ExpressionSyntax[]? items = ListItems.Of(list)?.ToArray() ?? (list is ArrayCreationExpressionSyntax ? [] : null);
        if (items is null)
            return null;
        if (SizeOf(list) is { } size
            && model.GetConstantValue(size, cancellation).Value is var length
            && ConstantConversion.ToLong(length) != items.Length)
            return
            [
                ConstantResult.Of(ConstantFault.Of(
                    written,
                    $"is an array of {Numbers.Of(items.Length, "value")}, but its size is {length ?? "unknown"}")),
            ];
        return [.. items.Select(expression => ValueOf(expression, written, item))];
    }

    /// <summary>The size of an array that says one.</summary>
    private static ExpressionSyntax? SizeOf(ExpressionSyntax list) =>
        list is ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [not OmittedArraySizeExpressionSyntax and var size] }, ..] }
            ? size
            : null;

    private ConstantResult ValueOf(ExpressionSyntax bound, ExpressionSyntax written, ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.System_Object)
            return BoundExpression.ValueOf(written, bound, type, model, cancellation);
        bound = Unboxed(bound);
        // Whoever takes the value says that it is not a constant.
        var own = model.GetTypeInfo(bound, cancellation).Type;
        return bound is TypeOfExpressionSyntax || own is IArrayTypeSymbol
            ? ConstantResult.Of(new TypedValue(own, null))
            : BoundExpression.ValueOf(written, bound, type, model, cancellation);
    }

    /// <summary>The expression without casts to object. With them it is not a constant, but attributes accept it nevertheless.</summary>
    private ExpressionSyntax Unboxed(ExpressionSyntax expression)
    {
        while (true)
        {
            if (expression is ParenthesizedExpressionSyntax inner)
                expression = inner.Expression;
            else if (expression is CastExpressionSyntax cast && IsObject(cast.Type))
                expression = cast.Expression;
            else
                return expression;
        }
    }

    private bool IsObject(TypeSyntax type) =>
        model.GetTypeInfo(type, cancellation).Type is { SpecialType: SpecialType.System_Object } or IArrayTypeSymbol;
}
