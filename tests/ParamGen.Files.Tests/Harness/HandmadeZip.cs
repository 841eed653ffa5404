namespace ParamGen.Files.Tests.Harness;

/// <summary>A zip archive whose first entry is far larger than what is written of it.</summary>
internal static class HandmadeZip
{
    /// <summary>What comes before the rest of the first entry, and what comes after it.</summary>
    public static (byte[] Head, byte[] Tail) Stored(string name, byte[] begin, long length, (string Name, byte[] Content) second)
    {
        var head = Local(name, length, 0).Add(begin);
        var secondAt = head.Length - begin.Length + length;
        var crc = ParamGen.Files.Zip.Crc32.Of(second.Content);
        var tail = Local(second.Name, second.Content.Length, crc).Add(second.Content);
        var directory = new ByteWriter()
            .Add(Central(name, length, 0, 0).ToArray())
            .Add(Central(second.Name, second.Content.Length, crc, secondAt).ToArray());
        var directoryAt = secondAt + tail.Length;
        tail.Add(directory.ToArray()).Text("PK\u0005\u0006").Zeros(4).Number(2, 2).Number(2, 2)
            .Number(4, (ulong)directory.Length).Number(4, (ulong)directoryAt).Zeros(2);
        return (head.ToArray(), tail.ToArray());
    }

    private static ByteWriter Local(string name, long length, uint crc) => new ByteWriter().Text("PK\u0003\u0004").Zeros(10)
        .Number(4, crc).Number(4, (ulong)length).Number(4, (ulong)length).Number(2, (ulong)name.Length).Zeros(2).Text(name);

    private static ByteWriter Central(string name, long length, uint crc, long at) => new ByteWriter().Text("PK\u0001\u0002").Zeros(12)
        .Number(4, crc).Number(4, (ulong)length).Number(4, (ulong)length).Number(2, (ulong)name.Length).Zeros(12)
        .Number(4, (ulong)at).Text(name);
}
