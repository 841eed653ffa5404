using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>Constants, converted as C# converts them without a cast.</summary>
internal static class ConstantConversion
{
    /// <summary>The constant as a value of a type to which C# converts it.</summary>
    public static object? To(ITypeSymbol type, object? value)
    {
        var special = (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType;
        if (value is null || CodeOf(special) is not { } code)
            return value;
        // A char is a number for C#, but not for the conversions of the runtime.
        return Convert.ChangeType(value is char letter && code != TypeCode.Char ? (int)letter : value, code, CultureInfo.InvariantCulture);
    }

    /// <summary>The same for a value that was computed without the compiler; null if the compiler must be asked.</summary>
    public static object? Plain(ITypeSymbol type, object? value) => (type.SpecialType, value) switch
    {
        (SpecialType.System_Int32, int) or (SpecialType.System_Double, double) => value,
        (SpecialType.System_Boolean, bool) or (SpecialType.System_String, string) => value,
        (SpecialType.System_Double, int number) => (double)number,
        _ => null,
    };

    /// <summary>A number of items, of any type; null if it is not a number.</summary>
    public static long? ToLong(object? count) => count is int or uint or long ? Convert.ToInt64(count, CultureInfo.InvariantCulture) : null;

    /// <summary>An integer plus 1; null if it does not fit its type.</summary>
    public static object? Next(ITypeSymbol type, object number)
    {
        var next = Convert.ToDecimal(number, CultureInfo.InvariantCulture) + 1;
        try
        {
            return To(type, next);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// The value of a use as a value of a parameter's type; null if C# has no implicit conversion of this constant. An enum takes
    /// its own members only: C# would also take the number 0, which is more likely meant for another parameter.
    /// </summary>
    public static TypedValue? ToParameter(ITypeSymbol type, TypedValue given, Compilation compilation)
    {
        if (given.Type is null)
            return type.IsReferenceType ? new(type, null) : null;
        if (SymbolEqualityComparer.Default.Equals(given.Type.OriginalDefinition, type.OriginalDefinition))
            return given.Value is null && type.SpecialType != SpecialType.System_String ? null : given with { Type = type };
        if (given.IsOfEnum || type.TypeKind == TypeKind.Enum)
            return null;
        var conversion = compilation.ClassifyConversion(given.Type, type);
        if (given.Value is null)
            return given.Type.SpecialType == SpecialType.System_String && conversion.IsImplicit ? new(type, null) : null;
        return (conversion.IsImplicit && conversion.IsNumeric) || Fits(given, type.SpecialType) ? new(type, To(type, given.Value)) : null;
    }

    /// <summary>Whether C# converts a constant because of its value: an int that fits a smaller type, or a long that fits ulong.</summary>
    private static bool Fits(TypedValue given, SpecialType type) => (given.Type!.SpecialType, given.Value) switch
    {
        (SpecialType.System_Int32, int number) => type switch
        {
            SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr => number >= 0,
            _ => false,
        },
        (SpecialType.System_Int64, long number) => type == SpecialType.System_UInt64 && number >= 0,
        _ => false,
    };

    private static TypeCode? CodeOf(SpecialType type) => type switch
    {
        SpecialType.System_Char => TypeCode.Char,
        SpecialType.System_SByte => TypeCode.SByte,
        SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_Int16 => TypeCode.Int16,
        SpecialType.System_UInt16 => TypeCode.UInt16,
        SpecialType.System_Int32 or SpecialType.System_IntPtr => TypeCode.Int32,
        SpecialType.System_UInt32 or SpecialType.System_UIntPtr => TypeCode.UInt32,
        SpecialType.System_Int64 => TypeCode.Int64,
        SpecialType.System_UInt64 => TypeCode.UInt64,
        SpecialType.System_Single => TypeCode.Single,
        SpecialType.System_Double => TypeCode.Double,
        SpecialType.System_Decimal => TypeCode.Decimal,
        _ => null,
    };
}
