using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>A constant's value as C#, which can be written wherever the constant's name is, and has the same type.</summary>
internal static class ConstantText
{
    /// <summary>The text of a value in place of a name.</summary>
    /// <param name="value">The value that the constant has instead of its own.</param>
    /// <param name="name">The name as it is written.</param>
    /// <param name="asNumber">Whether a member of an enum is its number here, as it is in the initializers of an enum.</param>
    public static string Of(TypedValue value, string name, bool asNumber)
    {
        if (value is not { Type: { } type, Value: { } constant })
            return value.Type?.SpecialType == SpecialType.System_String ? "default(string)" : name;
        if (type is not INamedTypeSymbol { EnumUnderlyingType: { } underlying })
            return Literal(type.SpecialType, constant);
        // The enum may have a name that cannot be written here. E ^ E is the enum's zero, and adding 5 to it gives (E)5.
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

    /// <summary>A number with as many digits as distinguish it from every other one.</summary>
    private static string Floating(double number, string digits, string suffix) =>
        double.IsNaN(number) ? $"(0{suffix} / 0{suffix})"
        : double.IsInfinity(number) ? $"({(number < 0 ? "-" : "")}1{suffix} / 0{suffix})"
        : Signed(BitConverter.DoubleToInt64Bits(number) < 0, digits + suffix);

    /// <summary>A zero has a sign too, which not every runtime writes.</summary>
    private static string Signed(bool isNegative, string digits) => $"({(isNegative ? "-" : "")}{digits.TrimStart('-')})";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(Escaped(letter));
        return quoted.Append('"').ToString();
    }

    /// <summary>A character that can be part of every literal, also of one in an interpolated string.</summary>
    private static string Escaped(char letter) =>
        letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ' ' ? letter.ToString() : $"\\u{(int)letter:x4}";
}
