using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>What a link leads to.</summary>
internal enum HdfLinkKind
{
    /// <summary>An object of the same file, by its address.</summary>
    Hard,

    /// <summary>A path in the same file.</summary>
    Soft,

    /// <summary>A path in another file.</summary>
    External,

    /// <summary>Whatever a program has registered.</summary>
    UserDefined,
}

/// <summary>One link of a group. Only hard links have an address, and only they are followed.</summary>
internal readonly record struct GroupLink(string Name, HdfLinkKind Kind, long Address, string Target);

/// <summary>Lists the links of a group in each of the three forms that exist.</summary>
internal static class Groups
{
    private const int LinkNameIndex = 5;

    public static List<GroupLink> ReadLinks(HdfSource source, ObjectHeader header)
    {
        var links = header.All(MessageType.Link).Select(message => ReadLink(message.Body)).ToList();
        if (header.Has(MessageType.SymbolTable))
            ReadSymbolTables(source, header.Body(MessageType.SymbolTable), links);

        if (header.Has(MessageType.LinkInfo))
            links.AddRange(ReadDenseLinks(header.Body(MessageType.LinkInfo)));

        HashSet<string> names = [];
        if (!links.TrueForAll(link => link.Name.Length > 0 && !link.Name.Contains('/') && names.Add(link.Name)))
            throw source.Damage("a link has an impossible name, or another link's", header.Address);

        return links;
    }

    /// <summary>A link message (IV.A.2.g), in an object header or in a fractal heap.</summary>
    private static GroupLink ReadLink(Cursor cursor)
    {
        cursor.Source.Charge(64, cursor.Position);
        cursor.ExpectVersion(1, 1);
        int flags = cursor.U8();
        int kind = (flags & 8) != 0 ? cursor.U8() : 0;
        cursor.Skip((flags & 4) != 0 ? 8 : 0); // creation order
        cursor.Skip((flags & 16) != 0 ? 1 : 0); // character set of the name
        var name = cursor.Text(cursor.Signed(1 << (flags & 3)));
        switch (kind)
        {
            case 0:
                return new(name, HdfLinkKind.Hard, cursor.Address(), "");
            case 1:
                return new(name, HdfLinkKind.Soft, HdfFields.Undefined, cursor.Text(cursor.U16()));
            case 64:
                cursor.Skip(3); // length, version and flags
                var file = cursor.TextToZero();
                return new(name, HdfLinkKind.External, HdfFields.Undefined, file + ":" + cursor.TextToZero());
            default:
                return new(name, HdfLinkKind.UserDefined, HdfFields.Undefined, "");
        }
    }

    /// <summary>Link messages in a fractal heap (IV.A.2.c).</summary>
    private static List<GroupLink> ReadDenseLinks(Cursor info)
    {
        info.ExpectVersion(0, 0);
        info.Skip((info.U8() & 1) != 0 ? 8 : 0); // greatest creation order
        return FractalHeap.ReadAll(info, LinkNameIndex, idAt: 4, ReadLink);
    }

    /// <summary>A version 1 B-tree (III.A.1) over symbol table nodes, with the names in a local heap (IV.A.2.r).</summary>
    private static void ReadSymbolTables(HdfSource source, Cursor message, List<GroupLink> links)
    {
        HashSet<long> visited = [];
        Stack<(long Address, int Level)> nodes = new();
        nodes.Push((message.Address(), -1));
        var names = ReadLocalHeap(source.From(message.Address()));
        while (nodes.TryPop(out var node))
        {
            var cursor = source.From(node.Address);
            cursor.Require(visited.Add(node.Address), "a node of a B-tree has two parents");
            cursor.Expect("TREE", 0); // 0 is the type of the tree
            int level = cursor.U8();
            cursor.Require(node.Level < 0 || level == node.Level, "a node of a B-tree has an impossible level");
            int count = cursor.U16();
            cursor.SkipAddresses(2); // siblings
            for (var i = 0; i < count; i++)
            {
                cursor.SkipLengths(1); // key
                var child = cursor.Address();
                if (level > 0)
                {
                    nodes.Push((child, level - 1));
                    continue;
                }

                cursor.Require(visited.Add(child), "a symbol table has two parents");
                ReadSymbols(source.From(child), names, links);
            }
        }
    }

    /// <summary>A symbol table node (III.B) and its entries (III.C).</summary>
    private static void ReadSymbols(Cursor cursor, Cursor names, List<GroupLink> links)
    {
        cursor.Expect("SNOD", 1);
        cursor.Skip(1);
        int count = cursor.U16();
        for (var i = 0; i < count; i++)
        {
            cursor.Source.Charge(64, cursor.Position);
            var name = NameAt(names, cursor.Length());
            var header = cursor.Address();
            var isSoft = cursor.U32() == 2;
            cursor.Skip(4);
            var scratch = cursor.Slice(16);
            links.Add(isSoft
                ? new(name, HdfLinkKind.Soft, HdfFields.Undefined, NameAt(names, scratch.U32()))
                : new(name, HdfLinkKind.Hard, header, ""));
        }
    }

    /// <summary>A local heap (III.D): returns a cursor over its data segment.</summary>
    private static Cursor ReadLocalHeap(Cursor cursor)
    {
        cursor.Expect("HEAP", 0);
        cursor.Skip(3);
        var size = cursor.Length();
        cursor.SkipLengths(1); // free list
        return Cursor.At(cursor.Source, cursor.Address(), size);
    }

    private static string NameAt(Cursor names, long offset)
    {
        names.Skip(offset);
        return names.TextToZero();
    }
}
