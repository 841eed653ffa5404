using System.Buffers.Binary;
using System.Text;

namespace ParamGen.Files.Bytes;

/// <summary>Reads the little-endian fields of one structure in order, and never past the structure's end.</summary>
internal struct Cursor(ByteSource source, long position, long end)
{
    private const int LongestText = 64 << 20;

    public readonly ByteSource Source => source;

    public long Position { get; private set; } = position;

    public readonly long Remaining => end - Position;

    /// <summary>A cursor over a range, which must be inside the source.</summary>
    public static Cursor At(ByteSource source, long position, long length)
    {
        source.Require(position, length);
        return new(source, position, position + length);
    }

    public readonly ModelFileException Damage(string reason) => source.Damage(reason, Position);

    public readonly void Require(bool holds, string reason)
    {
        if (!holds)
            throw Damage(reason);
    }

    public byte U8() => (byte)Unsigned(1);

    public ushort U16() => (ushort)Unsigned(2);

    public uint U32() => (uint)Unsigned(4);

    /// <summary>A number of 0 to 8 bytes.</summary>
    public ulong Unsigned(int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        source.Read(Advance(size), bytes[..size]);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    /// <summary>A number of 0 to 8 bytes that has to fit a signed 64-bit integer.</summary>
    public long Signed(int size)
    {
        var value = Unsigned(size);
        Require(value <= long.MaxValue, "a number is too large");
        return (long)value;
    }

    public void Skip(long count) => Advance(count);

    /// <summary>Splits off a cursor over the next bytes.</summary>
    public Cursor Slice(long length)
    {
        var start = Advance(length);
        return new(source, start, start + length);
    }

    /// <summary>A signature and, where there is one, the version that must follow it.</summary>
    public void Expect(string signature, int version = -1)
    {
        foreach (var c in signature)
            Require(U8() == c, $"the signature of a structure is missing");

        if (version >= 0)
            ExpectVersion(version, version);
    }

    public int ExpectVersion(int lowest, int highest)
    {
        var version = U8();
        Require(version >= lowest && version <= highest, "a structure has an unknown version");
        return version;
    }

    /// <summary>UTF-8 text of a known length; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text(long length)
    {
        var start = Advance(length);
        Require(length <= LongestText, "a text is too long");
        source.Charge(3 * length, start); // the buffer, and two bytes for each character
        var bytes = new byte[length];
        source.Read(start, bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>UTF-8 text that a zero byte ends.</summary>
    public string TextToZero()
    {
        var text = this;
        while (U8() != 0)
        {
        }

        return text.Text(Position - 1 - text.Position);
    }

    private long Advance(long count)
    {
        Require(count >= 0 && count <= Remaining, "a structure ends too early");
        var start = Position;
        Position += count;
        return start;
    }
}
