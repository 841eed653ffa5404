using ParamGen.Files.Bytes;

namespace ParamGen.Files.TensorFlowLite;

/// <summary>An element type of TensorFlow Lite.</summary>
/// <param name="Name">NumPy's name.</param>
/// <param name="Bits">The bits of an element; 0 where elements have no fixed size.</param>
internal sealed record TensorFlowLiteType(string Name, int Bits)
{
    /// <summary>By the values of TensorType.</summary>
    private static readonly TensorFlowLiteType[] all =
    [
        new("float32", 32), new("float16", 16), new("int32", 32), new("uint8", 8), new("int64", 64), new("string", 0), new("bool", 8),
        new("int16", 16), new("complex64", 64), new("int8", 8), new("float64", 64), new("complex128", 128), new("uint64", 64),
        new("resource", 0), new("variant", 0), new("uint32", 32), new("uint16", 16), new("int4", 4), new("bfloat16", 16),
    ];

    public static TensorFlowLiteType Of(int number, string tensor) => number >= 0 && number < all.Length
        ? all[number]
        : throw ModelFileException.Unsupported(FormattableString.Invariant(
            $"the tensor '{tensor}' has the unknown element type {number}, newer than this reader"));

    /// <summary>Bytes = elements × bits / 8, rounded up: 4-bit elements are packed. Null where elements have no fixed size.</summary>
    public long? BytesOf(IEnumerable<long> shape)
    {
        if (Bits == 0)
            return null;
        var bits = (UInt128)Bits;
        foreach (var size in shape)
            bits = bits > long.MaxValue ? bits : bits * (ulong)size;
        return (long)UInt128.Min((bits + 7) / 8, long.MaxValue);
    }
}
