using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>The global heap (III.E), which keeps values of variable length.</summary>
internal sealed class GlobalHeap(HdfSource source)
{
    private readonly Dictionary<long, Dictionary<uint, Cursor>> collections = [];

    /// <summary>The object that a collection's address and an index stand for.</summary>
    public Cursor Find(long address, uint index)
    {
        if (!collections.TryGetValue(address, out var objects))
        {
            objects = ReadCollection(address);
            collections.Add(address, objects);
        }

        return objects.TryGetValue(index, out var found) ? found
            : throw source.Damage($"a global heap has no object {index}", address);
    }

    private Dictionary<uint, Cursor> ReadCollection(long address)
    {
        var prefix = source.From(address);
        prefix.Expect("GCOL", 1);
        prefix.Skip(3);
        var cursor = Cursor.At(source, address, prefix.Length());
        cursor.Skip(prefix.Position - address);
        Dictionary<uint, Cursor> objects = [];
        while (cursor.Remaining >= 8 + source.LengthSize)
        {
            source.Charge(64, cursor.Position);
            uint index = cursor.U16();
            cursor.Skip(6); // reference count, reserved
            var size = cursor.Length();
            if (index == 0)
                break; // the free space, which comes last

            objects[index] = cursor.Slice(size);
            cursor.Skip(Math.Min(-size & 7, cursor.Remaining)); // padded to a multiple of 8
        }

        return objects;
    }
}
