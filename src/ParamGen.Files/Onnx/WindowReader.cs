using System.Buffers.Binary;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Onnx;

/// <summary>Reads a stream through a window that grows while bytes are read in order, and is small after a jump.</summary>
internal sealed class WindowReader(Stream stream)
{
    private const int Smallest = 4 * 1024, Largest = 64 * 1024;

    private readonly byte[] window = new byte[Largest];
    private long start;
    private int filled;
    private int wanted = Smallest;

    public long Length { get; } = stream.Length;

    public long Position { get; set; }

    public ModelFileException Damage(string reason) =>
        ModelFileException.Damaged($"it is not an ONNX file, or not a whole one: {reason}", Position);

    public ulong Varint(long end)
    {
        var value = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (Position >= end)
                throw Damage("a number ends too early");
            var b = Available()[0];
            Position++;
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }

        throw Damage("a number has more than 10 bytes");
    }

    /// <summary>A little-endian number of 4 or 8 bytes.</summary>
    public ulong Fixed(int size, long end)
    {
        if (end - Position < size)
            throw Damage("a number ends too early");
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        CopyTo(bytes[..size]);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    public void CopyTo(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            var part = Available();
            part = part[..Math.Min(part.Length, target.Length)];
            part.CopyTo(target);
            target = target[part.Length..];
            Position += part.Length;
        }
    }

    /// <summary>At least one byte from the position on.</summary>
    private ReadOnlySpan<byte> Available()
    {
        var at = Position - start;
        if (at >= 0 && at < filled)
            return window.AsSpan((int)at, filled - (int)at);

        wanted = at == filled ? Math.Min(wanted * 2, Largest) : Smallest;
        stream.Position = Position;
        start = Position;
        filled = stream.Read(window, 0, (int)Math.Min(wanted, Math.Max(0, Length - Position)));
        return filled > 0 ? window.AsSpan(0, filled) : throw Damage("the file ends too early");
    }
}
