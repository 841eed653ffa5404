using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>The arguments of a block's layer that depend on the block's parameters, computed at the values of a use.</summary>
internal sealed class BlockArguments
{
    private static readonly Dictionary<string, object?> none = [];

    private readonly AttributeData layer;
    private readonly AttributeSyntax? attribute;
    private readonly ConstantEvaluator evaluator;

    /// <summary>The attribute with the values, which is bound only where plain arithmetic does not do.</summary>
    private BoundAttribute? bound;

    public BlockArguments(AttributeData layer, ConstantEvaluator evaluator)
    {
        this.layer = layer;
        this.evaluator = evaluator;
        attribute = layer.ApplicationSyntaxReference?.GetSyntax(evaluator.Constants.Cancellation) as AttributeSyntax;
        Values = Compute();
    }

    /// <summary>The values by the names of the attribute's properties; null where one has none.</summary>
    public IReadOnlyDictionary<string, object?>? Values { get; }

    /// <summary>Why there is no value.</summary>
    public ConstantFault? Fault { get; private set; }

    /// <summary>The property that has no value; after the last, the last one that was computed.</summary>
    public string? Property { get; private set; }

    private Dictionary<string, object?>? Compute()
    {
        if (attribute?.ArgumentList is not { Arguments: { Count: > 0 } written })
            return none;
        Dictionary<string, object?>? values = null;
        foreach (var group in written.Select((argument, i) => new Written(i, ArgumentReader.PropertyOf(argument, i, layer.AttributeConstructor), argument.Expression)).GroupBy(argument => argument.Property))
        {
            Written[] arguments = [.. group];
            if (group.Key is null || TypeOf(group.Key) is not { } type || !arguments.Any(argument => evaluator.Depends(argument.Expression)))
                continue;
            Property = group.Key;
            Fault = arguments.Select(argument => evaluator.FaultIn(argument.Expression)).FirstOrDefault(fault => fault is not null);
            if (Fault is not null || (Plain(arguments, type) ?? Bound(arguments, type)) is not { } value)
                return null;
            (values ??= [])[group.Key] = value.Value;
        }

        return values ?? none;
    }

    private ITypeSymbol? TypeOf(string property) =>
        layer.AttributeConstructor?.Parameters.FirstOrDefault(parameter => ArgumentReader.PropertyOf(parameter) == property)?.Type
        ?? layer.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Type;

    /// <summary>The value without the compiler; null where it is to be asked.</summary>
    private ArgumentValue? Plain(Written[] arguments, ITypeSymbol type)
    {
        if (type is not IArrayTypeSymbol { ElementType: var item })
            return Plain(arguments[0].Expression, arguments[0].Expression, type) is { } single ? new(single.Value) : null;
        var isList = arguments is [var only] && ListItems.IsList(only.Expression);
        // Whether an array is the list or one of its objects depends on its type, and one with a size may have another.
        if (isList && (item.SpecialType == SpecialType.System_Object || arguments[0].Expression is ArrayCreationExpressionSyntax { Type.RankSpecifiers: not [{ Sizes: [OmittedArraySizeExpressionSyntax] }] }))
            return null;
        var items = isList
            ? ListItems.Of(arguments[0].Expression)?.Select(expression => Plain(arguments[0].Expression, expression, item))
            : arguments.Select(argument => Plain(argument.Expression, argument.Expression, item));
        return items?.ToArray() is { } values && !values.Contains(null) ? ArgumentValue.Of(item, values!) : null;
    }

    private TypedValue? Plain(ExpressionSyntax argument, ExpressionSyntax expression, ITypeSymbol type)
    {
        var value = evaluator.PlainOf(argument, expression);
        return type.SpecialType == SpecialType.System_Object
            ? TypedValue.Of(value, evaluator.Constants.Compilation)
            : ConstantConversion.Plain(type, value) is { } converted ? new(type, converted) : null;
    }

    private ArgumentValue? Bound(Written[] arguments, ITypeSymbol type)
    {
        // To ask the compiler about one argument is to ask about all of them.
        Fault = attribute!.ArgumentList!.Arguments.Where(argument => Nesting.IsTooDeep(argument)).Select(argument => ConstantFault.TooDeep(argument.Expression)).FirstOrDefault();
        if (Fault is not null)
            return null;
        bound ??= BoundAttribute.Of(attribute, evaluator);
        var results = bound is null ? []
            : type is not IArrayTypeSymbol { ElementType: var item } ? [bound.ValueOf(arguments[0].Position, arguments[0].Expression, type)]
            : arguments is [var only] && bound.ItemsOf(only.Position, only.Expression, item) is { } items ? items
            : arguments.Select(argument => bound.ValueOf(argument.Position, argument.Expression, item)).ToArray();
        Fault = bound is null ? ConstantFault.Of(arguments[0].Expression, "is not a constant") : results.FirstOrDefault(result => result.Fault is not null)?.Fault;
        if (Fault is not null)
            return null;
        TypedValue[] values = [.. results.Select(result => result.Value!)];
        return type is IArrayTypeSymbol list ? ArgumentValue.Of(list.ElementType, values) : new(values[0].Value);
    }

    /// <summary>An argument as it is written.</summary>
    private readonly record struct Written(int Position, string? Property, ExpressionSyntax Expression);
}
