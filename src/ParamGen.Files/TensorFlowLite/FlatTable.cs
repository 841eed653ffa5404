using System.Buffers.Binary;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.TensorFlowLite;

/// <summary>A table, whose fields are found by number. A field that the table does not have reads as 0, or as nothing.</summary>
/// <remarks><see href="https://flatbuffers.dev/internals/">The encoding of FlatBuffers</see>.</remarks>
internal readonly struct FlatTable
{
    private const int FirstField = 4;

    private readonly FlatSource source;
    private readonly long position;
    private readonly long offsets; // of the fields: the "vtable"
    private readonly int offsetsSize;
    private readonly int size;

    public FlatTable(FlatSource source, long position)
    {
        source.Charge(256, Math.Max(position, 0)); // what becomes of it takes memory
        this.source = source;
        this.position = position;
        offsets = position - (int)Number(position, 4);
        offsetsSize = (int)Number(offsets, 2);
        size = (int)Number(offsets + 2, 2);
        if (offsetsSize < FirstField)
            throw source.Damage("a table has no list of its fields", position);
        source.Require(offsets, offsetsSize);
        source.Require(position, size);
    }

    public bool Has(int field) => At(field, 0) is not null;

    public int Int(int field, int whereMissing = 0) => At(field, 4) is { } at ? (int)Number(at, 4) : whereMissing;

    public uint UInt(int field) => At(field, 4) is { } at ? (uint)(Number(at, 4) & uint.MaxValue) : 0;

    public ulong ULong(int field) => At(field, 8) is { } at ? unchecked((ulong)Number(at, 8)) : 0;

    public sbyte SByte(int field) => At(field, 1) is { } at ? (sbyte)Number(at, 1) : (sbyte)0;

    public string? Text(int field) =>
        Vector(field, 1) is var (at, count) ? Cursor.At(source, at, count).Text(count) : null;

    /// <summary>The number of elements of a vector of bytes, which are not read.</summary>
    public long Count(int field) => Vector(field, 1) is var (_, count) ? count : 0;

    /// <summary>The size of data that an offset and a size lead to, which must be inside the file.</summary>
    public long Outside(ulong offset, ulong size)
    {
        if (offset > long.MaxValue || size > long.MaxValue)
            throw Damage("a buffer is said to be outside the file");
        source.Require((long)offset, (long)size);
        return (long)size;
    }

    public FlatTable? Table(int field) => At(field, 4) is { } at ? Follow(at) : null;

    public FlatTable[] Tables(int field)
    {
        if (Vector(field, 4) is not var (at, count))
            return [];
        source.Charge(64 * count, at);
        var tables = new FlatTable[count];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = Follow(at + (4L * i));
        return tables;
    }

    public int[] Ints(int field) => Numbers(field, 4, bits => (int)bits);

    public long[] Longs(int field) => Numbers(field, 8, bits => bits);

    public float[] Floats(int field) => Numbers(field, 4, bits => BitConverter.Int32BitsToSingle((int)bits));

    public ModelFileException Damage(string reason) => source.Damage(reason, position);

    private T[] Numbers<T>(int field, int bytes, Func<long, T> convert)
    {
        if (Vector(field, bytes) is not var (at, count))
            return [];
        source.Charge(bytes * count, at);
        var numbers = new T[count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = convert(Number(at + ((long)bytes * i), bytes));
        return numbers;
    }

    /// <summary>The table that an offset leads to.</summary>
    private FlatTable Follow(long at) => new(source, at + (Number(at, 4) & uint.MaxValue));

    /// <summary>Where a field is; null if the table does not have it.</summary>
    private long? At(int field, int bytes)
    {
        var entry = FirstField + (2 * field);
        var offset = entry + 2 <= offsetsSize ? (int)Number(offsets + entry, 2) : 0;
        if (offset == 0)
            return null;
        return offset + bytes <= size ? position + offset : throw source.Damage("a field is outside its table", position);
    }

    /// <summary>Where the elements of a vector begin, and how many there are.</summary>
    private (long At, long Count)? Vector(int field, int bytes)
    {
        if (At(field, 4) is not { } at)
            return null;
        at += Number(at, 4) & uint.MaxValue;
        var count = Number(at, 4) & uint.MaxValue;
        source.Require(at + 4, count * bytes);
        return (at + 4, count);
    }

    /// <summary>A signed number of 1, 4 or 8 bytes; one of 2 bytes is unsigned.</summary>
    private long Number(long at, int bytes)
    {
        Span<byte> buffer = stackalloc byte[8];
        var read = buffer[..bytes];
        source.Read(at, read);
        return bytes switch
        {
            1 => unchecked((sbyte)read[0]),
            2 => BinaryPrimitives.ReadUInt16LittleEndian(read),
            4 => BinaryPrimitives.ReadInt32LittleEndian(read),
            _ => BinaryPrimitives.ReadInt64LittleEndian(read),
        };
    }
}
