using System.Numerics;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>A fractal heap (III.G), which keeps the links of dense groups and dense attributes.</summary>
internal sealed class FractalHeap
{
    private const int HugeIndex = 1;

    private readonly HdfSource source;
    private readonly long address;
    private readonly HashSet<long> checkedBlocks = [];
    private readonly int idLength;
    private readonly int offsetSize;
    private readonly int lengthSize;
    private readonly bool hasChecksums;
    private readonly long tableWidth;
    private readonly long startSize;
    private readonly long largestDirectSize;
    private readonly long root;
    private readonly int rootRows;
    private readonly long hugeTree;
    private Dictionary<ulong, Cursor>? hugeObjects;

    private FractalHeap(Cursor cursor)
    {
        source = cursor.Hdf();
        address = cursor.Position;
        cursor.Expect("FRHP", 0);
        idLength = cursor.U16();
        if (cursor.U16() != 0)
            throw ModelFileException.Unsupported("the HDF5 file compresses names or attributes, which is not supported");
        hasChecksums = (cursor.U8() & 2) != 0;
        long largestManaged = cursor.U32();
        cursor.SkipLengths(1); // next identifier of a huge object
        hugeTree = cursor.Address();
        cursor.SkipLengths(1); // free space
        cursor.SkipAddresses(1); // free space manager
        cursor.SkipLengths(8); // amounts of managed space, and of huge and tiny objects
        tableWidth = cursor.U16();
        startSize = cursor.Length();
        largestDirectSize = cursor.Length();
        int heapBits = cursor.U16();
        cursor.Skip(2); // rows that the root began with
        root = cursor.Address();
        rootRows = cursor.U16();
        Checksum.Verify(source, address, cursor.Position - address);
        cursor.Require(
            BitOperations.IsPow2(tableWidth) && BitOperations.IsPow2(startSize) && BitOperations.IsPow2(largestDirectSize)
            && largestDirectSize >= startSize && largestDirectSize <= uint.MaxValue
            && heapBits is > 0 and < 64 && largestManaged > 0,
            "the sizes of a fractal heap are impossible");
        offsetSize = (heapBits + 7) / 8;
        lengthSize = BTree2.BytesFor(Math.Min(largestDirectSize, largestManaged));
    }

    /// <summary>Reads the addresses of a heap and of the B-tree that lists its objects, then each object.</summary>
    /// <param name="info">A cursor at the two addresses.</param>
    /// <param name="index">The type of the B-tree.</param>
    /// <param name="idAt">Where in a record the heap identifier is.</param>
    /// <param name="read">Reads one object.</param>
    public static List<T> ReadAll<T>(Cursor info, int index, int idAt, Func<Cursor, T> read)
    {
        List<T> objects = [];
        var heapAddress = info.Address();
        var treeAddress = info.Address();
        if (heapAddress == HdfFields.Undefined || treeAddress == HdfFields.Undefined)
            return objects;

        var heap = new FractalHeap(info.Hdf().From(heapAddress));
        foreach (var record in BTree2.ReadRecords(info.Hdf(), treeAddress, index))
        {
            var id = record;
            id.Skip(idAt);
            objects.Add(read(heap.Find(id.Slice(heap.idLength))));
        }

        return objects;
    }

    /// <summary>The object that an identifier stands for: in a block, on its own in the file, or in the identifier.</summary>
    private Cursor Find(Cursor id)
    {
        int head = id.U8();
        switch (head & 0xF0)
        {
            case 0x00:
                var offset = id.Signed(offsetSize);
                return FindManaged(offset, id.Signed(lengthSize));
            case 0x10:
                return FindHuge(id);
            case 0x20:
                var length = idLength <= 17 ? head & 15 : ((head & 15) << 8) | id.U8();
                return id.Slice(length + 1);
            default:
                throw id.Damage("a heap identifier is unknown");
        }
    }

    /// <summary>
    /// Blocks are in rows of <see cref="tableWidth"/> blocks. The blocks of the first two rows have <see cref="startSize"/>
    /// bytes, those of each further row twice as many. Rows past a size hold indirect blocks in place of direct ones.
    /// </summary>
    private Cursor FindManaged(long offset, long length)
    {
        var firstRow = tableWidth * startSize;
        var directRows = BitOperations.Log2((ulong)(largestDirectSize / startSize)) + 2;
        var (at, start, size) = (root, 0L, startSize);
        for (var rows = rootRows; rows > 0;)
        {
            var row = BitOperations.Log2((ulong)Math.Max((offset - start) / firstRow, 1));
            row += offset - start >= firstRow ? 1 : 0;
            var pointers = ReadIndirectBlock(at, start, rows);
            pointers.Require(row < rows, "a heap identifier points past its heap");
            size = startSize << Math.Max(row - 1, 0);
            var rowStart = row == 0 ? 0 : firstRow << (row - 1);
            var column = (offset - start - rowStart) / size;
            pointers.SkipAddresses((row * tableWidth) + column);
            at = pointers.Address();
            start += rowStart + (column * size);
            rows = row < directRows ? 0 : BitOperations.Log2((ulong)(size / firstRow)) + 1;
        }

        CheckDirectBlock(at, start, size);
        var block = Cursor.At(source, at, size);
        block.Skip(offset - start);
        return block.Slice(length);
    }

    /// <summary>Returns a cursor over the addresses of the children.</summary>
    private Cursor ReadIndirectBlock(long at, long heapOffset, int rows)
    {
        var cursor = source.From(at);
        ReadBlockPrefix(ref cursor, "FHIB", heapOffset);
        var pointers = cursor.Slice(rows * tableWidth * source.OffsetSize);
        if (checkedBlocks.Add(at))
            Checksum.Verify(source, at, cursor.Position - at);

        return pointers;
    }

    private void CheckDirectBlock(long at, long heapOffset, long size)
    {
        if (!checkedBlocks.Add(at))
            return;

        var cursor = Cursor.At(source, at, size);
        ReadBlockPrefix(ref cursor, "FHDB", heapOffset);
        if (hasChecksums)
            Checksum.Verify(source, at, size, cursor.Position);
    }

    private void ReadBlockPrefix(ref Cursor cursor, string signature, long heapOffset)
    {
        cursor.Expect(signature, 0);
        var belongs = cursor.Address() == address && cursor.Signed(offsetSize) == heapOffset;
        cursor.Require(belongs, "a block does not belong to its fractal heap");
    }

    /// <summary>
    /// The identifier of a huge object holds its address and length if they fit, and otherwise a number under which a B-tree
    /// knows them.
    /// </summary>
    private Cursor FindHuge(Cursor id)
    {
        if (idLength > source.OffsetSize + source.LengthSize)
            return ReadRange(ref id);

        if (hugeObjects is null)
        {
            hugeObjects = [];
            foreach (var record in BTree2.ReadRecords(source, hugeTree, HugeIndex))
            {
                var cursor = record;
                var range = ReadRange(ref cursor);
                hugeObjects[cursor.Unsigned(source.LengthSize)] = range;
            }
        }

        var number = id.Unsigned((int)Math.Min(id.Remaining, source.LengthSize));
        return hugeObjects.TryGetValue(number, out var found) ? found : throw id.Damage("a fractal heap lacks a huge object");
    }

    private Cursor ReadRange(ref Cursor cursor)
    {
        var at = cursor.Address();
        return Cursor.At(source, at, cursor.Length());
    }
}
