using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>A value with the type that C# gives it: the number of an enum's member does not tell which enum.</summary>
/// <param name="Type">The type; null for a null without a type.</param>
/// <param name="Value">The constant, for an enum its number; null for null, and for what is not a constant, such as an array.</param>
internal sealed record TypedValue(ITypeSymbol? Type, object? Value)
{
    /// <summary>The longest text that a message repeats.</summary>
    private const int MaxText = 40;

    /// <summary>Whether the type is an enum. The same number in another enum is another value.</summary>
    public bool IsOfEnum => Type?.TypeKind is TypeKind.Enum;

    /// <summary>The value, if its type is one of the few that are computed without the compiler; else null.</summary>
    public object? Plain => PlainOf(Type, Value);

    /// <summary>The same for a type and its value.</summary>
    public static object? PlainOf(ITypeSymbol? type, object? value) => type?.SpecialType switch
    {
        SpecialType.System_Int32 or SpecialType.System_Double or SpecialType.System_Boolean or SpecialType.System_String => value,
        _ => null,
    };

    /// <summary>A value of one of these few types; null if it has another type.</summary>
    public static TypedValue? Of(object? plain, Compilation compilation) => plain switch
    {
        int => new(compilation.GetSpecialType(SpecialType.System_Int32), plain),
        double => new(compilation.GetSpecialType(SpecialType.System_Double), plain),
        bool => new(compilation.GetSpecialType(SpecialType.System_Boolean), plain),
        string => new(compilation.GetSpecialType(SpecialType.System_String), plain),
        _ => null,
    };

    /// <summary>The value as a message shows it.</summary>
    public string Text => (Type, Value) switch
    {
        (_, null) => "null",
        ({ TypeKind: TypeKind.Enum } type, _) => MemberOf(type) is { } member ? $"{type.Name}.{member.Name}" : $"({type.Name}){Value}",
        (_, string { Length: > MaxText } text) => SymbolDisplay.FormatLiteral(text.Substring(0, MaxText), quote: true) + "...",
        _ => SymbolDisplay.FormatPrimitive(Value, quoteStrings: true, useHexadecimalNumbers: false) ?? "",
    };

    /// <summary>The value and its type, as a message shows them: <c>2.5 (double)</c>.</summary>
    public override string ToString() => this switch
    {
        { Type: null } => "null",
        { Value: null, Type.SpecialType: not SpecialType.System_String } => $"a value of type {NameOf(Type)}",
        _ => $"{Text} ({NameOf(Type)})",
    };

    /// <summary>Whether two constants are the same, down to the sign of a zero.</summary>
    public static bool AreSame(object? one, object? other) => (one, other) switch
    {
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b),
        (float a, float b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b),
        (decimal a, decimal b) => decimal.GetBits(a).SequenceEqual(decimal.GetBits(b)),
        _ => Equals(one, other),
    };

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private IFieldSymbol? MemberOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, Value));
}
