namespace ParamGen.Files.Zip;

/// <summary>The checksum of zip archives (4.4.7 of APPNOTE.TXT).</summary>
internal static class Crc32
{
    private static readonly uint[] table = Table();

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    /// <summary>Goes on from a value that began as all ones, and is complemented at the end.</summary>
    public static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            crc = (crc >> 8) ^ table[(crc ^ b) & 0xFF];
        return crc;
    }

    private static uint[] Table()
    {
        var result = new uint[256];
        for (var i = 0u; i < result.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value >> 1) ^ ((value & 1) * 0xEDB88320);
            result[i] = value;
        }

        return result;
    }
}
