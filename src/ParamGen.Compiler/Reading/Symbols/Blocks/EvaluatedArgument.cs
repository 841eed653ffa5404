using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>The value of an argument as a layer has it; it may be null.</summary>
internal sealed record EvaluatedArgument(object? Value)
{
    /// <summary>A list. One of objects keeps the types that they have.</summary>
    public static EvaluatedArgument? Of(ITypeSymbol item, IReadOnlyList<TypedValue> values) => item.SpecialType switch
    {
        SpecialType.System_Int32 => new(List<int>(values)),
        SpecialType.System_Double => new(List<double>(values)),
        SpecialType.System_Boolean => new(List<bool>(values)),
        SpecialType.System_String => new(List<string>(values)),
        SpecialType.System_Object => new(values),
        _ => null,
    };

    private static EquatableArray<T> List<T>(IReadOnlyList<TypedValue> values) =>
        new EquatableArray<T>([.. values.Select(value => value.Value is T item ? item : default!)]);
}
