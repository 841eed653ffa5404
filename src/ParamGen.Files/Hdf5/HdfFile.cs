using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>
/// What an HDF5 file contains, read without its data. The file may be hostile: everything wrong with it ends in an error,
/// each address is visited once, and no other file is ever opened.
/// </summary>
/// <remarks>
/// Sections in comments are those of the
/// <see href="https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html">HDF5 File Format Specification, version 3.0</see>.
/// </remarks>
internal sealed class HdfFile
{
    private const int DeepestGroup = 256;
    private const int AttributeNameIndex = 8;

    private readonly HdfSource source;
    private readonly GlobalHeap globalHeap;
    private readonly List<HdfObject> objects = [];
    private readonly List<HdfLink> links = [];

    private HdfFile(HdfSource source)
    {
        this.source = source;
        globalHeap = new(source);
        ReadObjects(Superblock.ReadRoot(source));
    }

    /// <summary>All objects that hard links reach, each once; the root group comes first.</summary>
    public IReadOnlyList<HdfObject> Objects => objects;

    public IReadOnlyList<HdfLink> UnfollowedLinks => links;

    /// <summary>Reads a source, whose stream must stay open for <see cref="ReadText"/>.</summary>
    public static HdfFile Read(HdfSource source) => new(source);

    public HdfObject? Find(string path) => objects.Find(found => found.Path == path);

    /// <summary>The elements of an attribute of text, in order; one for a scalar.</summary>
    public IReadOnlyList<string> ReadText(HdfAttribute attribute)
    {
        var cursor = attribute.Value;
        // h5py writes an empty list as one of numbers.
        cursor.Require(attribute.Type.IsText || attribute.Count == 0, $"the attribute '{attribute.Name}' is not a text");
        List<string> texts = [];
        for (long i = 0; i < attribute.Count; i++)
        {
            source.Charge(32, cursor.Position);
            var element = cursor.Slice(attribute.Type.Size);
            texts.Add(attribute.Type.Class == HdfClass.VariableText
                ? ReadVariableText(element)
                : Unpad(element.Text(element.Remaining), attribute.Type.Padding));
        }

        return texts;
    }

    private static string Unpad(string text, int padding) => padding switch
    {
        1 => text.TrimEnd('\0'),
        2 => text.TrimEnd(' '),
        _ => text.IndexOf('\0') is >= 0 and var end ? text[..end] : text,
    };

    /// <summary>A length, then the object's place in the global heap (IV.B).</summary>
    private string ReadVariableText(Cursor element)
    {
        var length = element.U32();
        if (length == 0)
            return "";

        var collection = element.Address();
        return Unpad(globalHeap.Find(collection, element.U32()).Text(length), 0);
    }

    private void ReadObjects(long root)
    {
        Dictionary<long, string> visited = [];
        Stack<(string Path, long Address, int Depth)> pending = new();
        pending.Push(("", root, 0));
        while (pending.TryPop(out var next))
        {
            if (!visited.TryAdd(next.Address, next.Path))
            {
                links.Add(new(next.Path, HdfLinkKind.Hard, visited[next.Address]));
                continue;
            }

            source.Charge(256, next.Address);
            var header = ObjectHeader.Read(source, next.Address);
            var found = ReadObject(next.Path, header);
            objects.Add(found);
            if (!found.IsGroup)
                continue;

            if (next.Depth == DeepestGroup)
                throw source.Damage("groups are nested too deeply", next.Address);

            foreach (var link in Enumerable.Reverse(Groups.ReadLinks(source, header)))
            {
                var path = next.Path.Length == 0 ? link.Name : next.Path + "/" + link.Name;
                source.Charge(2 * path.Length, next.Address);
                if (link.Kind == HdfLinkKind.Hard)
                    pending.Push((path, link.Address, next.Depth + 1));
                else
                    links.Add(new(path, link.Kind, link.Target));
            }
        }
    }

    private static HdfObject ReadObject(string path, ObjectHeader header)
    {
        var isGroup = header.Has(MessageType.SymbolTable) || header.Has(MessageType.LinkInfo);
        var dataset = !isGroup && header.Has(MessageType.Layout) ? ReadDataset(header) : null;
        return new(path, isGroup, dataset, ReadAttributes(header));
    }

    private static HdfDataset ReadDataset(ObjectHeader header)
    {
        var typeMessage = header.First(MessageType.Datatype);
        var type = Messages.ReadDatatype(typeMessage.Body, typeMessage.IsShared);
        var space = header.Body(MessageType.Dataspace);
        var shape = Messages.ReadShape(space);
        var bytes = Messages.Multiply(shape, type.Size, space);
        var layout = Messages.ReadLayout(header.Body(MessageType.Layout), bytes);
        layout = header.Has(MessageType.ExternalFiles) ? HdfLayout.External : layout; // IV.A.2.h
        return new(type, shape, layout, bytes);
    }

    private static List<HdfAttribute> ReadAttributes(ObjectHeader header)
    {
        List<HdfAttribute> attributes = [];
        foreach (var message in header.All(MessageType.Attribute))
        {
            if (message.IsShared)
                throw ModelFileException.Unsupported("the HDF5 file shares an attribute between objects, which is not supported");
            attributes.Add(Messages.ReadAttribute(message.Body));
        }

        if (header.Has(MessageType.AttributeInfo)) // attribute messages in a fractal heap (IV.A.2.v)
        {
            var info = header.Body(MessageType.AttributeInfo);
            info.ExpectVersion(0, 0);
            info.Skip((info.U8() & 1) != 0 ? 2 : 0); // greatest creation order
            attributes.AddRange(FractalHeap.ReadAll(info, AttributeNameIndex, idAt: 0, Messages.ReadAttribute));
        }

        return attributes;
    }
}
