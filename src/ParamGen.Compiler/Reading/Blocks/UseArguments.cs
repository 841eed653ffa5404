using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>The values that a use gives to what it places.</summary>
internal static class UseArguments
{
    /// <summary>The values in their order; null where one is broken: C# itself reports that.</summary>
    /// <param name="use">The use.</param>
    /// <param name="replaced">The arguments that are computed from the parameters of the block in which the use is.</param>
    public static IReadOnlyList<TypedValue>? Of(AttributeData use, IReadOnlyDictionary<string, object?>? replaced = null)
    {
        if (replaced?.TryGetValue(nameof(UseAttribute.Arguments), out var computed) == true)
            return computed as IReadOnlyList<TypedValue>;
        if (use.ConstructorArguments is not [_, { Kind: TypedConstantKind.Array } given])
            return null;
        // A null in the place of the list is the single value that is given.
        if (given.IsNull)
            return [new(null, null)];
        return given.Values.Any(value => value.Kind == TypedConstantKind.Error) ? null : [.. given.Values.Select(ValueOf)];
    }

    private static TypedValue ValueOf(TypedConstant given) => given switch
    {
        { IsNull: true } => new(given.Kind == TypedConstantKind.Primitive && given.Type?.SpecialType == SpecialType.System_String ? given.Type : null, null),
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } => new(given.Type, given.Value),
        // Neither a type nor an array is a constant.
        _ => new(given.Type, null),
    };
}
