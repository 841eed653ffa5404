using System.Buffers.Binary;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Onnx;

/// <summary>The message that <see cref="OnnxPruner"/> writes.</summary>
internal sealed class PrunedBytes
{
    private const int Most = 64 << 20;
    private const int LengthBytes = 5;

    private byte[] bytes = new byte[16 * 1024];
    private int count;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    /// <summary>Room for more bytes, to be filled.</summary>
    public Span<byte> Extend(long length)
    {
        if (length > Most - count)
            throw ModelFileException.Unsupported("the file without its tensors' data has more than 64 MB");
        var needed = count + (int)length;
        if (needed > bytes.Length)
            Array.Resize(ref bytes, Math.Min(Most, Math.Max(needed, bytes.Length * 2)));
        var room = bytes.AsSpan(count, (int)length);
        count = needed;
        return room;
    }

    public void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            Extend(1)[0] = (byte)((value & 0x7F) | 0x80);
        Extend(1)[0] = (byte)value;
    }

    public void Fixed32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Extend(4), value);

    public void Tag(int number, int wire) => Varint(((ulong)number << 3) | (uint)wire);

    public void Field(int number, ulong value)
    {
        Tag(number, 0);
        Varint(value);
    }

    /// <summary>Room for a length that is known later.</summary>
    public int ReserveLength()
    {
        Extend(LengthBytes);
        return count;
    }

    /// <summary>Fills in the length of what was written since, as a varint of five bytes.</summary>
    public void FillLength(int from)
    {
        var length = (uint)(count - from);
        for (var i = 0; i < LengthBytes; i++)
            bytes[from - LengthBytes + i] = (byte)(((length >> (7 * i)) & 0x7F) | (i < LengthBytes - 1 ? 0x80u : 0));
    }
}
