using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>
/// Where a dataset's data are, numbered as in a data layout message (IV.A.2.i) up to Virtual.
/// External data are in other files, virtual data may be; this reader opens none of them.
/// </summary>
internal enum HdfLayout { Compact, Contiguous, Chunked, Virtual, External }

/// <summary>Readers of single header messages (IV.A.2).</summary>
internal static class Messages
{
    private const int LargestRank = 32;

    /// <summary>A dataspace message (IV.A.2.b): the dimensions, or null for the null dataspace.</summary>
    public static long[]? ReadShape(Cursor cursor)
    {
        var version = cursor.ExpectVersion(1, 2);
        int rank = cursor.U8();
        cursor.Skip(1); // flags: maximum dimensions follow the dimensions
        var kind = version == 2 ? cursor.U8() : Math.Min(rank, 1);
        cursor.Skip(version == 1 ? 5 : 0);
        cursor.Require(rank <= LargestRank && (kind == 1 || (rank == 0 && kind is 0 or 2)), "a dataspace is unknown");
        if (kind == 2)
            return null;

        var shape = new long[rank];
        for (var i = 0; i < rank; i++)
            shape[i] = cursor.Length();

        return shape;
    }

    /// <summary>The product of the dimensions and an element's size, which has to fit 63 bits.</summary>
    public static long Multiply(long[]? shape, long elementSize, Cursor at)
    {
        if (shape is null || shape.Contains(0))
            return 0;

        var product = (UInt128)elementSize;
        foreach (var dimension in shape)
        {
            product *= (UInt128)dimension;
            at.Require(product <= long.MaxValue, "a shape is too large");
        }

        return (long)product;
    }

    /// <summary>A datatype, or the place of a committed one that has an object header of its own.</summary>
    public static HdfDatatype ReadDatatype(Cursor cursor, bool isShared)
    {
        if (!isShared)
            return HdfDatatype.Read(cursor);

        var version = cursor.ExpectVersion(1, 3);
        int kind = cursor.U8();
        cursor.Skip(version == 1 ? 6 : 0);
        if (version == 3 && kind != 2)
            throw ModelFileException.Unsupported("the HDF5 file has a table of shared messages, which is not supported");

        return HdfDatatype.Read(ObjectHeader.Read(cursor.Hdf(), cursor.Address()).Body(MessageType.Datatype));
    }

    /// <summary>A data layout message (IV.A.2.i). No data are read, only their place is checked.</summary>
    public static HdfLayout ReadLayout(Cursor cursor, long bytes)
    {
        var version = cursor.ExpectVersion(1, 5);
        cursor.Skip(version < 3 ? 1 : 0); // dimensionality
        var layout = (HdfLayout)cursor.U8();
        cursor.Skip(version < 3 ? 5 : 0);
        cursor.Require(layout <= (version < 4 ? HdfLayout.Chunked : HdfLayout.Virtual), "a data layout is unknown");
        if (layout == HdfLayout.Contiguous)
        {
            var address = cursor.Address();
            var size = version < 3 ? bytes : cursor.Length();
            cursor.Require(size == bytes, "a dataset does not have the number of bytes that its shape needs");
            if (address != HdfFields.Undefined)
                cursor.Source.Require(address, size);
        }
        else if (layout == HdfLayout.Compact && version >= 3)
        {
            int size = cursor.U16();
            cursor.Require(size == bytes, "a dataset does not have the number of bytes that its shape needs");
        }

        return layout;
    }

    /// <summary>An attribute message (IV.A.2.m).</summary>
    public static HdfAttribute ReadAttribute(Cursor cursor)
    {
        var version = cursor.ExpectVersion(1, 3);
        int flags = cursor.U8(); // reserved in version 1
        flags = version == 1 ? 0 : flags;
        int nameSize = cursor.U16();
        int typeSize = cursor.U16();
        int spaceSize = cursor.U16();
        cursor.Skip(version == 3 ? 1 : 0); // character set of the name
        if ((flags & 2) != 0)
            throw ModelFileException.Unsupported("the HDF5 file shares a dataspace between attributes, which is not supported");

        var name = Field(ref cursor, nameSize, version).TextToZero();
        var type = ReadDatatype(Field(ref cursor, typeSize, version), (flags & 1) != 0);
        var shape = ReadShape(Field(ref cursor, spaceSize, version));
        return new(name, type, shape)
        {
            Count = Multiply(shape, 1, cursor),
            Value = cursor.Slice(Multiply(shape, type.Size, cursor)),
        };
    }

    /// <summary>Version 1 pads each field to a multiple of 8 bytes.</summary>
    private static Cursor Field(ref Cursor cursor, int size, int version)
    {
        var field = cursor.Slice(size);
        cursor.Skip(version == 1 ? -size & 7 : 0);
        return field;
    }
}
