using System.Buffers.Binary;
using System.Text;

namespace ParamGen.Files.Tests.Harness;

/// <summary>Little-endian numbers and texts, one after the other.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public ByteWriter Add(params byte[] more)
    {
        bytes.AddRange(more);
        return this;
    }

    public ByteWriter Text(string text) => Add(Encoding.Latin1.GetBytes(text));

    /// <summary>A number of so many bytes.</summary>
    public ByteWriter Number(int size, ulong value)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(eight, value);
        return Add(eight[..size].ToArray());
    }

    public ByteWriter Zeros(int count) => Add(new byte[count]);

    /// <summary>Zeros up to a multiple of 8.</summary>
    public ByteWriter Align() => Zeros(-Length & 7);

    public void Patch(int at, int size, ulong value)
    {
        var number = new ByteWriter().Number(size, value).ToArray();
        for (var i = 0; i < size; i++)
            bytes[at + i] = number[i];
    }
}
