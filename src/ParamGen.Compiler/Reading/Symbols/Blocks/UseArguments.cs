using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>The arguments of a use.</summary>
internal static class UseArguments
{
    /// <summary>The arguments in their order; null if C# itself reports an error in one.</summary>
    /// <param name="use">The use.</param>
    /// <param name="replaced">What depends on the parameters of the block that contains the use.</param>
    public static IReadOnlyList<TypedValue>? Of(AttributeData use, IReadOnlyDictionary<string, object?>? replaced = null)
    {
        if (replaced?.TryGetValue(nameof(UseAttribute.Arguments), out var computed) == true)
            return computed as IReadOnlyList<TypedValue>;
        if (use.ConstructorArguments is not [_, { Kind: TypedConstantKind.Array } given])
            return null;
        // A null in place of the list is a single argument.
        if (given.IsNull)
            return [new(null, null)];
        return given.Values.Any(value => value.Kind == TypedConstantKind.Error) ? null : [.. given.Values.Select(ValueOf)];
    }

    private static TypedValue ValueOf(TypedConstant given) => given switch
    {
        { IsNull: true, Type.SpecialType: SpecialType.System_String } => new(given.Type, null),
        { IsNull: true } => new(null, null),
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } => new(given.Type, given.Value),
        // Neither a type nor an array is a constant.
        _ => new(given.Type, null),
    };
}
