using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Expressions;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>The arguments of a block's layer that depend on the block's parameters, evaluated with the values of a use.</summary>
internal sealed class BlockArguments
{
    private static readonly Dictionary<string, object?> none = [];

    private readonly AttributeData layer;
    private readonly AttributeSyntax? attribute;
    private readonly ConstantEvaluator evaluator;

    /// <summary>The attribute with the values, which is bound only if plain arithmetic is not enough.</summary>
    private BoundAttribute? bound;

    public BlockArguments(AttributeData layer, ConstantEvaluator evaluator)
    {
        this.layer = layer;
        this.evaluator = evaluator;
        attribute = layer.ApplicationSyntaxReference?.GetSyntax(evaluator.Constants.Cancellation) as AttributeSyntax;
        Values = Evaluate();
    }

    /// <summary>The values by the names of the attribute's properties; null if one has none.</summary>
    public IReadOnlyDictionary<string, object?>? Values { get; }

    /// <summary>Why there is no value.</summary>
    public ConstantFault? Fault { get; private set; }

    /// <summary>The property whose argument was evaluated last, which is the one without a value if there is any.</summary>
    public string? Property { get; private set; }

    private Dictionary<string, object?>? Evaluate()
    {
        Dictionary<string, object?>? values = null;
        foreach (var group in Written().GroupBy(argument => argument.Property))
        {
            WrittenArgument[] arguments = [.. group];
            if (group.Key is null
                || TypeOf(group.Key) is not { } type
                || !arguments.Any(argument => evaluator.Depends(argument.Expression)))
                continue;
            Property = group.Key;
            Fault = arguments.Select(argument => evaluator.FaultIn(argument.Expression)).FirstOrDefault(fault => fault is not null);
            if (Fault is not null || (Plain(arguments, type) ?? Bound(arguments, type)) is not { } value)
                return null;
            (values ??= [])[group.Key] = value.Value;
        }

        return values ?? none;
    }

    private IEnumerable<WrittenArgument> Written() => (attribute?.ArgumentList?.Arguments ?? default).Select((argument, i) =>
        new WrittenArgument(i, ArgumentReader.PropertyOf(argument, i, layer.AttributeConstructor), argument.Expression));

    private ITypeSymbol? TypeOf(string property) =>
        layer.AttributeConstructor?.Parameters.FirstOrDefault(parameter => ArgumentReader.PropertyOf(parameter) == property)?.Type
        ?? layer.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Type;

    /// <summary>The value without the compiler; null if the compiler must be asked.</summary>
    private EvaluatedArgument? Plain(WrittenArgument[] arguments, ITypeSymbol type)
    {
        var first = arguments[0].Expression;
        if (type is not IArrayTypeSymbol { ElementType: var item })
            return Plain(first, first, type) is { } single ? new(single.Value) : null;
        var isList = arguments.Length == 1 && ListItems.IsList(first);
        // Whether an array is the list, or one object of it, depends on its type; and an array with a size may have a wrong one.
        if (isList && (item.SpecialType == SpecialType.System_Object || HasSize(first)))
            return null;
        var items = isList
            ? ListItems.Of(first)?.Select(expression => Plain(first, expression, item))
            : arguments.Select(argument => Plain(argument.Expression, argument.Expression, item));
        return items?.ToArray() is { } values && !values.Contains(null) ? EvaluatedArgument.Of(item, values!) : null;
    }

    private TypedValue? Plain(ExpressionSyntax argument, ExpressionSyntax expression, ITypeSymbol type)
    {
        var value = evaluator.PlainOf(argument, expression);
        return type.SpecialType == SpecialType.System_Object
            ? TypedValue.Of(value, evaluator.Constants.Compilation)
            : ConstantConversion.Plain(type, value) is { } converted ? new(type, converted) : null;
    }

    private static bool HasSize(ExpressionSyntax list) =>
        list is ArrayCreationExpressionSyntax { Type.RankSpecifiers: not [{ Sizes: [OmittedArraySizeExpressionSyntax] }] };

    private EvaluatedArgument? Bound(WrittenArgument[] arguments, ITypeSymbol type)
    {
        // To ask the compiler about one argument is to ask about all of them.
        var deep = attribute!.ArgumentList!.Arguments.FirstOrDefault(argument => Nesting.IsTooDeep(argument));
        if (deep is not null)
            return Refuse(ConstantFault.TooDeep(deep.Expression));
        bound ??= BoundAttribute.Of(attribute, evaluator);
        if (bound is null)
            return Refuse(ConstantFault.Of(arguments[0].Expression, ConstantFault.NoConstant));

        IReadOnlyList<ConstantResult> results =
            type is not IArrayTypeSymbol { ElementType: var item } ? [bound.ValueOf(arguments[0].Position, arguments[0].Expression, type)]
            : arguments is [var only] && bound.ItemsOf(only.Position, only.Expression, item) is { } items ? items
            : [.. arguments.Select(argument => bound.ValueOf(argument.Position, argument.Expression, item))];
        if (results.FirstOrDefault(result => result.Fault is not null) is { Fault: var fault })
            return Refuse(fault!);
        TypedValue[] values = [.. results.Select(result => result.Value!)];
        return type is IArrayTypeSymbol list ? EvaluatedArgument.Of(list.ElementType, values) : new(values[0].Value);
    }

    private EvaluatedArgument? Refuse(ConstantFault fault)
    {
        Fault = fault;
        return null;
    }

    private readonly record struct WrittenArgument(int Position, string? Property, ExpressionSyntax Expression);
}
