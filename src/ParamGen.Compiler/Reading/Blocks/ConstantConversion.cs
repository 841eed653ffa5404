using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>Constants converted as C# converts them where nobody writes a cast.</summary>
internal static class ConstantConversion
{
    /// <summary>The constant as a value of a type to which C# converts it.</summary>
    public static object? To(ITypeSymbol type, object? value)
    {
        var special = (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType;
        if (value is null || special is not (>= SpecialType.System_Char and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr))
            return value;
        // A letter is a number to C#, but not to the runtime's conversions.
        return Convert.ChangeType(value is char letter && special != SpecialType.System_Char ? (int)letter : value, CodeOf(special), CultureInfo.InvariantCulture);
    }

    /// <summary>The same of a value that was computed without the compiler; null where the compiler is to be asked.</summary>
    public static object? Plain(ITypeSymbol type, object? value) => (type.SpecialType, value) switch
    {
        (SpecialType.System_Int32, int) or (SpecialType.System_Double, double) or (SpecialType.System_Boolean, bool) or (SpecialType.System_String, string) => value,
        (SpecialType.System_Double, int number) => (double)number,
        _ => null,
    };

    /// <summary>A number of items, of whichever type; null where it is none.</summary>
    public static long? ToLong(object? count) => count is int or uint or long ? Convert.ToInt64(count, CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number and 1; null where it does not fit its type.</summary>
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
    /// The value of a use as one of a parameter's type; null where C# has no implicit conversion of this constant. An enum takes
    /// its own members alone: of numbers C# would take 0, which is more likely meant for another parameter.
    /// </summary>
    public static TypedValue? ToParameter(ITypeSymbol type, TypedValue given, Compilation compilation)
    {
        if (given.Type is null)
            return type.IsReferenceType ? new(type, null) : null;
        if (SymbolEqualityComparer.Default.Equals(given.Type.OriginalDefinition, type.OriginalDefinition))
            return given.Value is null && type.IsValueType ? null : given with { Type = type };
        if (given.IsOfEnum || type.TypeKind == TypeKind.Enum)
            return null;
        var conversion = compilation.ClassifyConversion(given.Type, type);
        if (given.Value is null)
            return given.Type.SpecialType == SpecialType.System_String && conversion.IsImplicit ? new(type, null) : null;
        return (conversion.IsImplicit && conversion.IsNumeric) || Fits(given, type.SpecialType) ? new(type, To(type, given.Value)) : null;
    }

    /// <summary>Whether C# converts a constant because of its value: an int that a narrower type holds, and a long that ulong holds.</summary>
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

    private static TypeCode CodeOf(SpecialType type) => type switch
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
        _ => TypeCode.Decimal,
    };
}
