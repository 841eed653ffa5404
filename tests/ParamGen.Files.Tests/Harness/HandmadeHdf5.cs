namespace ParamGen.Files.Tests.Harness;

/// <summary>HDF5 without a library: groups and datasets in object headers of version 1, which have no checksums.</summary>
internal static class HandmadeHdf5
{
    private const ulong Undefined = ulong.MaxValue;
    private const int SuperblockSize = 96;

    /// <summary>A file of weights as Keras 3 writes it, with one dataset of float32 in so many bytes that follow the head.</summary>
    public static byte[] Head(long data)
    {
        var length = File(at => Groups(at, ("vars", inner => Groups(inner, ("0", dataset => Dataset(dataset, 0, 0)))))).Length;
        var file = File(at => Groups(at, ("vars", inner => Groups(inner, ("0", dataset => Dataset(dataset, length, data))))));
        new ByteWriter().Number(8, (ulong)(length + data)).ToArray().CopyTo(file, 40); // the end of the file
        return file;
    }

    /// <summary>A file whose root is written by a function of its address.</summary>
    public static byte[] File(Func<int, byte[]> root)
    {
        var body = root(SuperblockSize);
        return new ByteWriter().Text("\u0089HDF\r\n\u001a\n").Zeros(5).Add(8, 8, 0).Number(2, 4).Number(2, 16).Number(4, 0)
            .Number(8, 0).Number(8, Undefined).Number(8, (ulong)(SuperblockSize + body.Length)).Number(8, Undefined)
            .Number(8, 0).Number(8, SuperblockSize).Zeros(24)
            .Add(body).ToArray();
    }

    /// <summary>A group with its members after it.</summary>
    public static byte[] Groups(int at, params (string Name, Func<int, byte[]> Write)[] members)
    {
        // The header is as long whatever the addresses are.
        var length = Header(Links(members.Select(member => (member.Name, 0)))).Length;
        List<(string, int)> addresses = [];
        var contents = new ByteWriter();
        foreach (var (name, write) in members)
        {
            addresses.Add((name, at + length + contents.Length));
            contents.Add(write(at + length + contents.Length));
        }

        return [.. Header(Links(addresses)), .. contents.ToArray()];
    }

    /// <summary>A group whose links lead to given addresses.</summary>
    public static byte[] Links(params (string Name, int Address)[] links) => Header(Links(links.AsEnumerable()));

    public static byte[] Dataset(int at, long dataAt, long bytes) => at < 0 ? [] : Header(
        (1, new ByteWriter().Add(1, 1, 0).Zeros(5).Number(8, (ulong)(bytes / 4))),
        (3, new ByteWriter().Add(0x11, 0x20, 0x1F, 0).Number(4, 4).Number(2, 0).Number(2, 32).Add(23, 8, 0, 23).Number(4, 127)),
        (8, new ByteWriter().Add(3, 1).Number(8, (ulong)dataAt).Number(8, (ulong)bytes)));

    private static (int Type, ByteWriter Body)[] Links(IEnumerable<(string Name, int Address)> links) =>
    [
        (2, new ByteWriter().Zeros(2).Number(8, Undefined).Number(8, Undefined)),
        .. links.Select(link => (6, new ByteWriter().Add(1, 0, (byte)link.Name.Length).Text(link.Name).Number(8, (ulong)link.Address))),
    ];

    private static byte[] Header(params (int Type, ByteWriter Body)[] messages)
    {
        var all = new ByteWriter();
        foreach (var (type, body) in messages)
            all.Number(2, (ulong)type).Number(2, (ulong)body.Align().Length).Zeros(4).Add(body.ToArray());
        return new ByteWriter().Add(1, 0).Number(2, (ulong)messages.Length).Number(4, 1).Number(4, (ulong)all.Length).Zeros(4)
            .Add(all.ToArray()).ToArray();
    }
}
