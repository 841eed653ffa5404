using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>The message types that this reader knows (IV.A.2).</summary>
internal enum MessageType
{
    Dataspace = 0x1,
    LinkInfo = 0x2,
    Datatype = 0x3,
    Link = 0x6,
    ExternalFiles = 0x7,
    Layout = 0x8,
    Attribute = 0xC,
    Continuation = 0x10,
    SymbolTable = 0x11,
    AttributeInfo = 0x15,
}

/// <summary>One message of an object header.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsShared">The body is not the message but says where the message is (IV.A.2).</param>
/// <param name="Body">The content.</param>
internal readonly record struct HeaderMessage(MessageType Type, bool IsShared, Cursor Body);

/// <summary>The messages of one object (IV.A), collected over all continuation blocks.</summary>
internal sealed class ObjectHeader
{
    private readonly HdfSource source;
    private readonly List<HeaderMessage> messages = [];
    private readonly Queue<Cursor> continuations = new();
    private readonly HashSet<long> blocks = [];

    private ObjectHeader(HdfSource source, long address)
    {
        this.source = source;
        Address = address;
    }

    public long Address { get; }

    public static ObjectHeader Read(HdfSource source, long address)
    {
        var header = new ObjectHeader(source, address);
        var cursor = source.From(address);
        if (cursor.U8() == 1)
            header.ReadVersion1(cursor);
        else
            header.ReadVersion2(source.From(address));

        return header;
    }

    public IEnumerable<HeaderMessage> All(MessageType type) => messages.Where(message => message.Type == type);

    public bool Has(MessageType type) => messages.Exists(message => message.Type == type);

    /// <summary>The first message of a type, which must exist.</summary>
    public HeaderMessage First(MessageType type) =>
        Has(type) ? All(type).First() : throw source.Damage($"an object has no {type} message", Address);

    /// <summary>The body of the first message of a type, which must exist and must not be shared.</summary>
    public Cursor Body(MessageType type) => First(type) is { IsShared: false } message
        ? message.Body
        : throw ModelFileException.Unsupported($"the HDF5 file shares a {type} message between objects, which is not supported");

    // IV.A.1.a
    private void ReadVersion1(Cursor cursor)
    {
        cursor.Skip(1);
        int left = cursor.U16();
        cursor.Skip(4); // reference count
        var size = cursor.U32();
        cursor.Skip(4); // the messages begin at a multiple of 8
        var block = cursor.Slice(size);
        do
        {
            for (; left > 0 && block.Remaining >= 8; left--)
            {
                int type = block.U16();
                int length = block.U16();
                int flags = block.U8();
                block.Skip(3);
                Add(type, flags, block.Slice(length));
            }
        }
        while (left > 0 && continuations.TryDequeue(out block));
    }

    // IV.A.1.b
    private void ReadVersion2(Cursor cursor)
    {
        cursor.Expect("OHDR", 2);
        int headerFlags = cursor.U8();
        cursor.Skip((headerFlags & 0x20) != 0 ? 16 : 0); // times
        cursor.Skip((headerFlags & 0x10) != 0 ? 4 : 0); // limits of compact attributes
        var creationOrder = (headerFlags & 4) != 0 ? 2 : 0;
        var block = cursor.Slice(cursor.Signed(1 << (headerFlags & 3)));
        Checksum.Verify(source, Address, block.Position + block.Remaining - Address);
        while (true)
        {
            while (block.Remaining >= 4 + creationOrder)
            {
                int type = block.U8();
                int length = block.U16();
                int flags = block.U8();
                block.Skip(creationOrder);
                Add(type, flags, block.Slice(length));
            }

            if (!continuations.TryDequeue(out block))
                return;

            var start = block.Position;
            block.Expect("OCHK");
            block = block.Slice(block.Remaining - 4);
            Checksum.Verify(source, start, block.Remaining + 4);
        }
    }

    private void Add(int type, int flags, Cursor body)
    {
        source.Charge(64, body.Position);
        if (type == (int)MessageType.Continuation) // IV.A.2.q
        {
            var block = Cursor.At(source, body.Address(), body.Length());
            body.Require(blocks.Add(block.Position), "an object header continues in a circle");
            continuations.Enqueue(block);
        }
        else if (Enum.IsDefined((MessageType)type))
        {
            messages.Add(new((MessageType)type, (flags & 2) != 0, body));
        }
    }
}
