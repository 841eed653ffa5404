using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>A value with the type that C# gives it, which an enum's number alone does not tell.</summary>
/// <param name="Type">The type; null for a null that has none.</param>
/// <param name="Value">The constant, of an enum its number; null for null, and for what is no constant, such as an array.</param>
internal sealed record TypedValue(ITypeSymbol? Type, object? Value)
{
    /// <summary>The longest text that a message repeats.</summary>
    private const int MostText = 40;

    /// <summary>Whether it is of an enum. The same number of another enum is another value.</summary>
    public bool IsOfEnum => Type?.TypeKind is TypeKind.Enum;

    /// <summary>The value as one of the few types that are computed without the compiler; null where it is none of these.</summary>
    public object? Plain => PlainOf(Type, Value);

    /// <summary>The same of a constant that is not a value of its own.</summary>
    public static object? PlainOf(ITypeSymbol? type, object? value) =>
        type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Double or SpecialType.System_Boolean or SpecialType.System_String ? value : null;

    /// <summary>A value that is of one of these few types; null where it is none.</summary>
    public static TypedValue? Of(object? plain, Compilation compilation) => plain switch
    {
        int => new(compilation.GetSpecialType(SpecialType.System_Int32), plain),
        double => new(compilation.GetSpecialType(SpecialType.System_Double), plain),
        bool => new(compilation.GetSpecialType(SpecialType.System_Boolean), plain),
        string => new(compilation.GetSpecialType(SpecialType.System_String), plain),
        _ => null,
    };

    /// <summary>The value as a message names it.</summary>
    public string Text => (Type, Value) switch
    {
        (_, null) => "null",
        ({ TypeKind: TypeKind.Enum } type, _) => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, Value)) is { } member
            ? $"{type.Name}.{member.Name}"
            : $"({type.Name}){Value}",
        (_, string { Length: > MostText } text) => SymbolDisplay.FormatLiteral(text.Substring(0, MostText), quote: true) + "...",
        _ => SymbolDisplay.FormatPrimitive(Value, quoteStrings: true, useHexadecimalNumbers: false) ?? "",
    };

    /// <summary>The value and its type, as a message names them: <c>2.5 (double)</c>.</summary>
    public override string ToString() => this switch
    {
        { Type: null } => "null",
        { Value: null, Type.SpecialType: not SpecialType.System_String } => $"a value of type {NameOf(Type)}",
        _ => $"{Text} ({NameOf(Type)})",
    };

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
