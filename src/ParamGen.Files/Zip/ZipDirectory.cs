using ParamGen.Files.Bytes;

namespace ParamGen.Files.Zip;

/// <summary>
/// The entries that the directory at the end of a zip archive lists, each checked to be inside the file. The classes of
/// System.IO.Compression check neither lengths nor checksums, and do not say where an entry's bytes are.
/// </summary>
/// <remarks>Sections in comments are those of APPNOTE.TXT, the specification of zip archives.</remarks>
internal static class ZipDirectory
{
    private const int EndSize = 22;
    private const int LongestComment = 65535;

    /// <summary>Lists the entries. Names that repeat are an error, because readers would differ.</summary>
    public static IReadOnlyDictionary<string, ZipEntry> Read(ByteSource source)
    {
        var directory = Find(source);
        Dictionary<string, ZipEntry> entries = [];
        while (directory.Remaining > 0)
        {
            var entry = ReadEntry(ref directory);
            directory.Require(entries.TryAdd(entry.Name, entry), $"two entries of the archive are named '{entry.Name}'");
        }

        return entries;
    }

    /// <summary>The end record is last, before a comment (4.3.16); larger archives add another (4.3.14, 4.3.15).</summary>
    private static Cursor Find(ByteSource source)
    {
        var first = Math.Max(0, source.Length - EndSize - LongestComment);
        for (var at = source.Length - EndSize; at >= first; at--)
        {
            var end = Cursor.At(source, at, source.Length - at);
            if (end.U32() != 0x06054B50)
                continue;

            end.Skip(8);
            long size = end.U32();
            long start = end.U32();
            if (end.U16() != end.Remaining)
                continue;

            var locator = Cursor.At(source, Math.Max(at - 20, 0), Math.Min(20, at));
            if (locator.Remaining == 20 && locator.U32() == 0x07064B50)
            {
                locator.Skip(4);
                var place = locator.Signed(8);
                source.Require(place, 56);
                var end64 = Cursor.At(source, place, 56);
                end64.Expect("PK\u0006\u0006");
                end64.Skip(36);
                size = end64.Signed(8);
                start = end64.Signed(8);
            }

            return Cursor.At(source, start, size);
        }

        throw source.Damage("the directory of the zip archive is missing, so its end is missing", source.Length);
    }

    /// <summary>A directory header (4.3.12), and the local header that it points to (4.3.7).</summary>
    private static ZipEntry ReadEntry(ref Cursor cursor)
    {
        var source = cursor.Source;
        source.Charge(128, cursor.Position);
        cursor.Expect("PK\u0001\u0002");
        cursor.Skip(4);
        var isEncrypted = (cursor.U16() & 1) != 0;
        int method = cursor.U16();
        cursor.Skip(4);
        var crc = cursor.U32();
        long storedLength = cursor.U32();
        long length = cursor.U32();
        int nameLength = cursor.U16();
        int extraLength = cursor.U16();
        int commentLength = cursor.U16();
        cursor.Skip(8);
        long header = cursor.U32();
        var name = cursor.Text(nameLength);
        var extra = cursor.Slice(extraLength);
        cursor.Skip(commentLength);
        while (extra.Remaining >= 4)
        {
            int id = extra.U16();
            var field = extra.Slice(extra.U16());
            if (id == 1) // 64-bit sizes, each only where the 32-bit field is full (4.5.3)
            {
                length = length == uint.MaxValue ? field.Signed(8) : length;
                storedLength = storedLength == uint.MaxValue ? field.Signed(8) : storedLength;
                header = header == uint.MaxValue ? field.Signed(8) : header;
            }
        }

        if (isEncrypted || method is not (0 or 8))
            throw ModelFileException.Unsupported($"'{name}' in the archive is encrypted, or compressed in another way than by deflate");
        cursor.Require(method == 8 || storedLength == length, $"'{name}' in the archive does not have the length that it claims");
        var local = Cursor.At(source, header, source.Length - Math.Min(header, source.Length));
        local.Expect("PK\u0003\u0004");
        local.Skip(22);
        int localName = local.U16();
        int localExtra = local.U16();
        local.Require(localName == nameLength && local.Text(localName) == name, $"'{name}' in the archive has two names");
        local.Skip(localExtra);
        var data = local.Slice(storedLength);
        return new(name, method == 0, data.Position, storedLength, length, crc);
    }
}
