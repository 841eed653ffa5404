using System.IO.Compression;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Zip;

/// <summary>Unpacks entries, within limits and with their lengths and checksums checked.</summary>
internal static class ZipContent
{
    /// <summary>The most that deflate can compress: no entry is larger than this multiple of its stored bytes.</summary>
    private const int HighestRatio = 1032;

    /// <summary>The unpacked content.</summary>
    public static byte[] Read(ByteSource source, ZipEntry entry, int limit)
    {
        if (entry.Length > limit || entry.StoredLength > limit)
            throw ModelFileException.Damaged(FormattableString.Invariant(
                $"'{entry.Name}' in the archive has {entry.Length:N0} bytes, more than the {limit:N0} that are read"));

        var content = source.Read(entry.Start, entry.StoredLength, limit, entry.Name);
        if (!entry.IsStored)
            content = Inflate(content, entry);
        return Crc32.Of(content) == entry.Crc ? content : throw WrongCrc(entry);
    }

    /// <summary>Compares the checksum of an entry that is not compressed, without keeping its bytes.</summary>
    public static void Check(ByteSource source, ZipEntry entry)
    {
        var buffer = new byte[Math.Min(entry.Length, 64 * 1024)];
        var crc = uint.MaxValue;
        for (long done = 0; done < entry.Length;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, entry.Length - done));
            source.Read(entry.Start + done, part);
            crc = Crc32.Continue(crc, part);
            done += part.Length;
        }

        if (~crc != entry.Crc)
            throw WrongCrc(entry);
    }

    private static ModelFileException WrongCrc(ZipEntry entry) =>
        ModelFileException.Damaged($"'{entry.Name}' in the archive does not match its checksum");

    private static byte[] Inflate(byte[] stored, ZipEntry entry)
    {
        if (entry.Length / HighestRatio > stored.Length)
            throw WrongLength(entry);

        var content = new byte[entry.Length];
        using var inflater = new DeflateStream(new MemoryStream(stored), CompressionMode.Decompress);
        try
        {
            var count = inflater.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return count == content.Length && inflater.ReadByte() < 0 ? content : throw WrongLength(entry);
        }
        catch (InvalidDataException)
        {
            throw ModelFileException.Damaged($"'{entry.Name}' in the archive cannot be unpacked");
        }
    }

    private static ModelFileException WrongLength(ZipEntry entry) =>
        ModelFileException.Damaged($"'{entry.Name}' in the archive does not have the length that it claims");
}
