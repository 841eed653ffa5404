using System.Globalization;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>The datatype classes, numbered as in a datatype message (IV.A.2.d) up to Complex.</summary>
internal enum HdfClass
{
    Integer, Float, Time, FixedText, Bitfield, Opaque, Compound, Reference, Enum, Sequence, Array, Complex,
    VariableText,
}

/// <summary>A datatype by name, such as <c>float32</c>, <c>bfloat16</c> or <c>bool</c>.</summary>
/// <param name="Class">The kind of type.</param>
/// <param name="Name">NumPy's name where it has one.</param>
/// <param name="Size">The bytes of one element.</param>
/// <param name="Padding">For fixed text: 0 ends at a zero byte, 1 is padded by zeros, 2 by spaces.</param>
internal sealed record HdfDatatype(HdfClass Class, string Name, long Size, int Padding)
{
    private const int FloatMessageSize = 20;

    private static readonly string[] complexParts = ["r", "i"];

    public bool IsText => Class is HdfClass.FixedText or HdfClass.VariableText;

    /// <summary>Reads a datatype message (IV.A.2.d).</summary>
    public static HdfDatatype Read(Cursor cursor)
    {
        int head = cursor.U8();
        var version = head >> 4;
        var kind = (HdfClass)(head & 15);
        var bits = (int)cursor.Unsigned(3);
        long size = cursor.U32();
        cursor.Require(version is >= 1 and <= 5 && kind <= HdfClass.Complex && size > 0, "a datatype is unknown");
        if (kind == HdfClass.Sequence && (bits & 15) == 1)
            kind = HdfClass.VariableText;

        var name = kind switch
        {
            HdfClass.Integer => Sized((bits & 8) != 0 ? "int" : "uint", size * 8),
            HdfClass.Float => FloatName(cursor, size),
            HdfClass.Enum => EnumName(cursor, version, bits & 0xFFFF),
            HdfClass.Compound => CompoundName(cursor, version, bits & 0xFFFF, size),
            HdfClass.Bitfield => Sized("bits", size * 8),
            HdfClass.Complex => Sized("complex", size * 8),
            HdfClass.Opaque => Sized("opaque", size * 8),
            HdfClass.FixedText or HdfClass.VariableText => "string",
            _ => kind.ToString().ToLowerInvariant(),
        };
        return new(kind, name, size, bits & 15);
    }

    private static string Sized(string kind, long bits) => string.Create(CultureInfo.InvariantCulture, $"{kind}{bits}");

    private static string FloatName(Cursor cursor, long size)
    {
        cursor.Skip(5); // bit offset, precision, place of the exponent
        int exponent = cursor.U8();
        cursor.Skip(1); // place of the mantissa
        int mantissa = cursor.U8();
        return (size, exponent, mantissa) switch
        {
            (1, 4, 3) => "float8_e4m3fn",
            (1, 5, 2) => "float8_e5m2",
            (2, 5, 10) => "float16",
            (2, 8, 7) => "bfloat16",
            (4, 8, 23) => "float32",
            (8, 11, 52) => "float64",
            _ => Sized("float", size * 8) + string.Create(CultureInfo.InvariantCulture, $"_e{exponent}m{mantissa}"),
        };
    }

    /// <summary>An enumeration of one byte with FALSE = 0 and TRUE = 1 is how h5py stores Booleans.</summary>
    private static string EnumName(Cursor cursor, int version, int members)
    {
        var head = cursor;
        cursor.Require((HdfClass)(head.U8() & 15) == HdfClass.Integer, "an enumeration is not of integers");
        var type = Read(cursor);
        var isBool = false;
        if (type.Size == 1 && members == 2)
        {
            cursor.Skip(12); // the integer type just read
            var first = MemberName(ref cursor, version);
            var second = MemberName(ref cursor, version);
            isBool = (first, second, cursor.U16()) is ("FALSE", "TRUE", 0x0100) or ("TRUE", "FALSE", 0x0001);
        }

        return isBool ? "bool" : "enum_" + type.Name;
    }

    /// <summary>A pair of floats named r and i is how h5py stores complex numbers.</summary>
    private static string CompoundName(Cursor cursor, int version, int members, long size)
    {
        foreach (var part in members == 2 ? complexParts : [])
        {
            var isPart = MemberName(ref cursor, version) == part;
            // The place in the element; version 1 could have arrays.
            cursor.Skip(version switch { 1 => 32, 2 => 4, _ => BTree2.BytesFor(size) });
            var type = cursor;
            if (!isPart || (HdfClass)(type.U8() & 15) != HdfClass.Float || Read(cursor).Size * 2 != size)
                return "compound";
            cursor.Skip(FloatMessageSize);
        }

        return members == 2 ? Sized("complex", size * 8) : "compound";
    }

    private static string MemberName(ref Cursor cursor, int version)
    {
        var start = cursor.Position;
        var name = cursor.TextToZero();
        cursor.Skip(version < 3 ? (start - cursor.Position) & 7 : 0); // padded to a multiple of 8
        return name;
    }
}
