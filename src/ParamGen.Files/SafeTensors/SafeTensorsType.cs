using ParamGen.Files.Bytes;

namespace ParamGen.Files.SafeTensors;

/// <summary>An element type of safetensors.</summary>
/// <param name="Name">NumPy's name.</param>
/// <param name="Bits">The bits of an element.</param>
internal sealed record SafeTensorsType(string Name, int Bits)
{
    private static readonly Dictionary<string, SafeTensorsType> all = new()
    {
        ["BOOL"] = new("bool", 8),
        ["F4"] = new("float4_e2m1fn", 4),
        ["F6_E2M3"] = new("float6_e2m3fn", 6),
        ["F6_E3M2"] = new("float6_e3m2fn", 6),
        ["U8"] = new("uint8", 8),
        ["I8"] = new("int8", 8),
        ["F8_E5M2"] = new("float8_e5m2", 8),
        ["F8_E4M3"] = new("float8_e4m3fn", 8),
        ["F8_E8M0"] = new("float8_e8m0fnu", 8),
        ["F8_E4M3FNUZ"] = new("float8_e4m3fnuz", 8),
        ["F8_E5M2FNUZ"] = new("float8_e5m2fnuz", 8),
        ["I16"] = new("int16", 16),
        ["U16"] = new("uint16", 16),
        ["F16"] = new("float16", 16),
        ["BF16"] = new("bfloat16", 16),
        ["I32"] = new("int32", 32),
        ["U32"] = new("uint32", 32),
        ["F32"] = new("float32", 32),
        ["C64"] = new("complex64", 64),
        ["F64"] = new("float64", 64),
        ["I64"] = new("int64", 64),
        ["U64"] = new("uint64", 64),
    };

    public static SafeTensorsType Of(string word, string tensor) => all.TryGetValue(word, out var type)
        ? type
        : throw ModelFileException.Damaged($"the tensor '{tensor}' has the unknown type '{word}'");

    /// <summary>Bytes = elements × bits / 8, which must come out even.</summary>
    public long BytesOf(IEnumerable<long> shape, string tensor)
    {
        var bits = (UInt128)Bits;
        foreach (var size in shape)
        {
            bits *= (ulong)size;
            if (bits > long.MaxValue)
                throw ModelFileException.Damaged($"the tensor '{tensor}' has too many elements");
        }

        return bits % 8 == 0 ? (long)(bits / 8) : throw ModelFileException.Damaged($"the tensor '{tensor}' ends inside a byte");
    }
}
