using System.Text;

namespace ParamGen.Files.Tests.Harness;

/// <summary>Writes protocol buffers by hand, also ones that no library would write.</summary>
internal static class Proto
{
    public static byte[] Varint(ulong value)
    {
        List<byte> bytes = [];
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        return [.. bytes, (byte)value];
    }

    public static byte[] Number(int field, long value) => [.. Varint((ulong)field << 3), .. Varint((ulong)value)];

    public static byte[] Text(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    public static byte[] Message(int field, params byte[][] parts) => WithLength(field, (ulong)parts.Sum(part => part.Length), parts);

    /// <summary>A message that claims a length.</summary>
    public static byte[] WithLength(int field, ulong length, params byte[][] parts) =>
        [.. Varint(((ulong)field << 3) | 2), .. Varint(length), .. parts.SelectMany(part => part)];

    public static byte[] Packed(int field, params long[] values) =>
        Message(field, [.. values.Select(value => Varint((ulong)value))]);

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    /// <summary>A model around the parts of a graph.</summary>
    public static byte[] Model(params byte[][] graph) =>
        Join(Number(1, 8), Message(7, graph), Message(8, Number(2, 17)));

    /// <summary>A float tensor with the fields that are given.</summary>
    public static byte[] Tensor(string name, params byte[][] fields) =>
        Message(5, [.. fields, Number(2, 1), Text(8, name)]);
}
