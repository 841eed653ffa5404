using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>The entry to the file (II.A). Reading it sets the source's base address and field sizes.</summary>
internal static class Superblock
{
    private static readonly byte[] signature = [0x89, (byte)'H', (byte)'D', (byte)'F', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>Returns the address of the root group's object header.</summary>
    public static long ReadRoot(HdfSource source)
    {
        if (Find(source) is not { } start)
            throw ModelFileException.NotAModel("this is not an HDF5 file: its signature is missing");

        var cursor = source.From(start);
        cursor.Skip(signature.Length);
        var version = cursor.ExpectVersion(0, 3);
        cursor.Skip(version < 2 ? 4 : 0); // versions of free space, root group, shared headers; reserved
        source.OffsetSize = FieldSize(ref cursor);
        source.LengthSize = FieldSize(ref cursor);
        source.BaseAddress = start; // the HDF5 library, too, trusts the signature's place over the field
        cursor.Skip(version switch { 0 => 9, 1 => 13, _ => 1 }); // reserved, sizes of B-tree nodes, flags

        var writtenBase = cursor.Unsigned(source.OffsetSize);
        cursor.SkipAddresses(1); // free space, or the superblock extension
        var writtenEnd = cursor.Unsigned(source.OffsetSize);
        // Without this check a file that was cut looks whole.
        cursor.Require(
            writtenEnd >= writtenBase && writtenEnd - writtenBase <= (ulong)(source.Length - start),
            "the file is shorter than it says, so its end is missing");
        cursor.SkipAddresses(version < 2 ? 2 : 0); // driver information; name in the root's entry (III.C)
        var root = cursor.Address();
        if (version >= 2)
            Checksum.Verify(source, start, cursor.Position - start);

        return root;
    }

    /// <summary>Where the signature is: at byte 0, 512, 1024, 2048 and so on, since a user block may come first.</summary>
    public static long? Find(ByteSource source)
    {
        Span<byte> bytes = stackalloc byte[8];
        for (long at = 0; at <= source.Length - signature.Length; at = at == 0 ? 512 : at * 2)
        {
            source.Read(at, bytes);
            if (bytes.SequenceEqual(signature))
                return at;
        }

        return null;
    }

    private static int FieldSize(ref Cursor cursor)
    {
        int size = cursor.U8();
        cursor.Require(size is 2 or 4 or 8, "addresses or lengths have an unknown size");
        return size;
    }
}
