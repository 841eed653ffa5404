using System.Numerics;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>Version 2 B-trees (III.A.2).</summary>
internal static class BTree2
{
    private const int NodeOverhead = 10; // signature, version, type, checksum
    private const int DeepestTree = 32;

    /// <summary>The bytes that hold each number up to a limit.</summary>
    public static int BytesFor(long limit) => (BitOperations.Log2((ulong)limit) / 8) + 1;

    /// <summary>All records of a tree, each as a cursor, in no particular order.</summary>
    public static List<Cursor> ReadRecords(HdfSource source, long address, int type)
    {
        var cursor = source.From(address);
        cursor.Expect("BTHD", 0);
        cursor.ExpectVersion(type, type);
        long nodeSize = cursor.U32();
        int recordSize = cursor.U16();
        int depth = cursor.U16();
        cursor.Skip(2); // split and merge percentages
        var root = cursor.Address();
        int rootCount = cursor.U16();
        var left = cursor.Length();
        Checksum.Verify(source, address, cursor.Position - address);
        cursor.Require(recordSize > 0 && depth <= DeepestTree, "the sizes of a B-tree are impossible");
        var totalSizes = PointerSizes(cursor, nodeSize, recordSize, depth, out var countSize);

        List<Cursor> records = [];
        HashSet<long> visited = [];
        Stack<(long Address, int Count, int Level)> nodes = new();
        if (root != HdfFields.Undefined)
            nodes.Push((root, rootCount, depth));

        while (nodes.TryPop(out var node))
        {
            var body = source.From(node.Address);
            body.Require(visited.Add(node.Address), "a node of a B-tree has two parents");
            body.Expect(node.Level > 0 ? "BTIN" : "BTLF", 0);
            body.ExpectVersion(type, type);
            left -= node.Count;
            body.Require(left >= 0, "a B-tree has more records than it says");
            for (var i = 0; i < node.Count; i++)
            {
                source.Charge(32, body.Position);
                records.Add(body.Slice(recordSize));
            }

            for (var i = 0; node.Level > 0 && i <= node.Count; i++)
            {
                var child = body.Address();
                nodes.Push((child, (int)body.Unsigned(countSize), node.Level - 1));
                body.Skip(totalSizes[node.Level - 1]); // records in the whole subtree
            }

            Checksum.Verify(source, node.Address, body.Position - node.Address);
        }

        cursor.Require(left == 0, "a B-tree has fewer records than it says");
        return records;
    }

    /// <summary>
    /// How many bytes a pointer to a child spends on the child's number of records, and on its subtree's for children at each
    /// level: enough for the most that fit.
    /// </summary>
    private static int[] PointerSizes(Cursor at, long nodeSize, int recordSize, int depth, out int countSize)
    {
        var inLeaf = (nodeSize - NodeOverhead) / recordSize;
        at.Require(inLeaf is > 0 and <= ushort.MaxValue, "the sizes of a B-tree are impossible");
        countSize = BytesFor(inLeaf);
        var totalSizes = new int[depth + 1];
        var total = (UInt128)inLeaf;
        for (var level = 1; level <= depth; level++)
        {
            var pointerSize = at.Hdf().OffsetSize + countSize + totalSizes[level - 1];
            var inNode = (nodeSize - NodeOverhead - pointerSize) / (recordSize + pointerSize);
            total = (((UInt128)Math.Max(inNode, 0) + 1) * total) + (UInt128)Math.Max(inNode, 0);
            at.Require(inNode > 0 && total <= long.MaxValue, "the sizes of a B-tree are impossible");
            totalSizes[level] = BytesFor((long)total);
        }

        return totalSizes;
    }
}
