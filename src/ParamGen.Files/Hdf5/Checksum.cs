using System.Buffers.Binary;
using System.Numerics;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>Bob Jenkins's lookup3 hash, which guards the newer structures (I.A).</summary>
internal static class Checksum
{
    /// <summary>Checks a structure against the checksum in the four bytes that follow it.</summary>
    public static void Verify(HdfSource source, long start, long length) =>
        Verify(source, start, length, start + length);

    /// <summary>The same where the checksum may lie inside: its own four bytes then count as zero.</summary>
    public static void Verify(HdfSource source, long start, long length, long checksumAt)
    {
        var expected = Cursor.At(source, checksumAt, 4).U32();
        if (expected != Compute(source, start, length, checksumAt) && !source.IgnoresChecksums)
            throw source.Damage("a checksum does not match", checksumAt);
    }

    private static uint Compute(HdfSource source, long start, long length, long zeroAt)
    {
        var a = unchecked(0xDEADBEEF + (uint)length);
        var (b, c) = (a, a);
        Span<byte> block = stackalloc byte[12];
        var end = start + length;
        for (var position = start; position < end; position += block.Length)
        {
            var count = (int)Math.Min(block.Length, end - position);
            block.Clear();
            source.Read(position, block[..count]);
            for (var i = Math.Max(zeroAt - position, 0); i < Math.Min(zeroAt - position + 4, count); i++)
                block[(int)i] = 0;

            unchecked
            {
                a += BinaryPrimitives.ReadUInt32LittleEndian(block);
                b += BinaryPrimitives.ReadUInt32LittleEndian(block[4..]);
                c += BinaryPrimitives.ReadUInt32LittleEndian(block[8..]);
            }

            if (position + block.Length < end)
                Mix(ref a, ref b, ref c);
            else
                Finish(ref a, ref b, ref c);
        }

        return c;
    }

    private static void Mix(ref uint a, ref uint b, ref uint c)
    {
        Step(ref a, ref c, b, 4);
        Step(ref b, ref a, c, 6);
        Step(ref c, ref b, a, 8);
        Step(ref a, ref c, b, 16);
        Step(ref b, ref a, c, 19);
        Step(ref c, ref b, a, 4);
    }

    private static void Step(ref uint x, ref uint y, uint z, int bits)
    {
        unchecked
        {
            x = (x - y) ^ BitOperations.RotateLeft(y, bits);
            y += z;
        }
    }

    private static void Finish(ref uint a, ref uint b, ref uint c)
    {
        unchecked
        {
            c = (c ^ b) - BitOperations.RotateLeft(b, 14);
            a = (a ^ c) - BitOperations.RotateLeft(c, 11);
            b = (b ^ a) - BitOperations.RotateLeft(a, 25);
            c = (c ^ b) - BitOperations.RotateLeft(b, 16);
            a = (a ^ c) - BitOperations.RotateLeft(c, 4);
            b = (b ^ a) - BitOperations.RotateLeft(a, 14);
            c = (c ^ b) - BitOperations.RotateLeft(b, 24);
        }
    }
}
