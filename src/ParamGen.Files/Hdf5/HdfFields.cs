using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>The fields of HDF5 whose width the superblock sets.</summary>
internal static class HdfFields
{
    /// <summary>What <see cref="Address"/> returns for the undefined address, all bits set (I.A).</summary>
    public const long Undefined = -1;

    public static HdfSource Hdf(this in Cursor cursor) => (HdfSource)cursor.Source;

    /// <summary>A field of "L" bytes.</summary>
    public static long Length(this ref Cursor cursor) => cursor.Signed(cursor.Hdf().LengthSize);

    /// <summary>A field of "O" bytes: a position in the source, or <see cref="Undefined"/>.</summary>
    public static long Address(this ref Cursor cursor)
    {
        var source = cursor.Hdf();
        var value = cursor.Unsigned(source.OffsetSize);
        if (value == ulong.MaxValue >> (64 - (8 * source.OffsetSize)))
            return Undefined;

        cursor.Require(value <= (ulong)(source.Length - source.BaseAddress), "an address is past the end of the file");
        return source.BaseAddress + (long)value;
    }

    public static void SkipLengths(this ref Cursor cursor, int count) => cursor.Skip((long)count * cursor.Hdf().LengthSize);

    public static void SkipAddresses(this ref Cursor cursor, long count) => cursor.Skip(count * cursor.Hdf().OffsetSize);
}
