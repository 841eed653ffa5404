using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>Writes a constant's value as C#, so that it can stand wherever the constant's name stands and has its type.</summary>
internal static class ConstantText
{
    /// <summary>The value in the place of a name.</summary>
    /// <param name="value">The value that the constant has instead of its own.</param>
    /// <param name="name">The name as it is written.</param>
    /// <param name="asNumber">Whether a member of an enum is its number here, as it is among the members of an enum.</param>
    public static string Of(TypedValue value, string name, bool asNumber)
    {
        if (value is not { Type: { } type, Value: { } constant })
            return value.Type?.SpecialType == SpecialType.System_String ? "default(string)" : name;
        if (type is not INamedTypeSymbol { EnumUnderlyingType: { } underlying })
            return Literal(type.SpecialType, constant);
        // An enum may have a name that cannot be written here. E ^ E is the enum's zero, and E + 5 is of the enum again.
        var number = Literal(underlying.SpecialType, constant);
        return asNumber ? number : $"(({name} ^ {name}) + {number})";
    }

    private static string Literal(SpecialType type, object value) => type switch
    {
        SpecialType.System_Boolean => (bool)value ? "true" : "false",
        SpecialType.System_Char => $"'{Escaped((char)value)}'",
        SpecialType.System_String => Quoted((string)value),
        SpecialType.System_SByte => $"((sbyte)({Digits(value)}))",
        SpecialType.System_Byte => $"((byte){Digits(value)})",
        SpecialType.System_Int16 => $"((short)({Digits(value)}))",
        SpecialType.System_UInt16 => $"((ushort){Digits(value)})",
        SpecialType.System_Int32 => $"({Digits(value)})",
        SpecialType.System_UInt32 => $"{Digits(value)}U",
        SpecialType.System_Int64 => $"({Digits(value)}L)",
        SpecialType.System_UInt64 => $"{Digits(value)}UL",
        SpecialType.System_IntPtr => $"((nint)({Digits(value)}))",
        SpecialType.System_UIntPtr => $"((nuint){Digits(value)}U)",
        SpecialType.System_Single => Floating((float)value, ((float)value).ToString("G9", CultureInfo.InvariantCulture), "F"),
        SpecialType.System_Double => Floating((double)value, ((double)value).ToString("G17", CultureInfo.InvariantCulture), "D"),
        _ => Signed(decimal.GetBits((decimal)value)[3] < 0, Digits(value) + "M"),
    };

    private static string Digits(object number) => ((IFormattable)number).ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A number with as many digits as tell it from every other one.</summary>
    private static string Floating(double number, string digits, string suffix) =>
        double.IsNaN(number) ? $"(0{suffix} / 0{suffix})"
        : double.IsInfinity(number) ? $"({(number < 0 ? "-" : "")}1{suffix} / 0{suffix})"
        : Signed(BitConverter.DoubleToInt64Bits(number) < 0, digits + suffix);

    /// <summary>Not every runtime writes the sign of a zero, which has one.</summary>
    private static string Signed(bool isNegative, string digits) => $"({(isNegative ? "-" : "")}{digits.TrimStart('-')})";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(Escaped(letter));
        return quoted.Append('"').ToString();
    }

    /// <summary>A letter that means itself in every kind of literal, also in one within the holes of another.</summary>
    private static string Escaped(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ' ' or '_' or '-'
        ? letter.ToString()
        : $"\\u{(int)letter:x4}";
}
