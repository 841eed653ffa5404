using System.Buffers.Binary;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>Tensors: initializers, and those in attributes.</summary>
internal static class OnnxTensors
{
    private const int ExternalData = 1;
    private const int Float = 1, Int32 = 6, Int64 = 7;

    public static WeightDescription Weight(TensorProto tensor, IReadOnlySet<string> inputs)
    {
        var weight = Tensor(tensor);
        return inputs.Contains(weight.Name) ? weight with { IsInput = true } : weight;
    }

    /// <summary>A sparse tensor counts as the dense one that it becomes.</summary>
    public static WeightDescription Sparse(SparseTensorProto sparse)
    {
        var stored = Tensor(sparse.Values ?? throw ModelFileException.Damaged("a sparse tensor has no values"));
        var type = ElementType(sparse.Values, stored.Name);
        var (count, bytes) = Size(sparse.Dims, type, stored.Name);
        var values = Size(sparse.Values.Dims, type, stored.Name).Count;
        if (values > count)
            throw ModelFileException.Damaged($"the sparse tensor '{stored.Name}' stores more values than it has");
        return new(stored.Name, [.. sparse.Dims], type.Name, bytes) { StoredValues = values, External = stored.External };
    }

    public static WeightDescription Tensor(TensorProto tensor)
    {
        var name = OnnxTypes.Text(tensor.Name);
        var type = ElementType(tensor, name);
        var (count, bytes) = Size(tensor.Dims, type, name);
        var isExternal = tensor.DataLocation == ExternalData;
        if (tensor.HasRawLength && !isExternal && bytes is not null && tensor.RawLength != bytes)
            throw ModelFileException.Damaged(FormattableString.Invariant(
                $"the tensor '{name}' needs {bytes:N0} bytes of data, but the file has {tensor.RawLength:N0}"));
        return new(name, [.. tensor.Dims], type.Name, bytes)
        {
            External = isExternal ? Location(tensor, name) : null,
            Values = isExternal ? null : SmallValues(tensor, count),
        };
    }

    private static OnnxElementType ElementType(TensorProto tensor, string name) =>
        OnnxElementType.Of(tensor.DataType, $"the tensor '{name}'")
        ?? throw ModelFileException.Damaged($"the tensor '{name}' has no element type");

    /// <summary>Elements = product of the dimensions; bytes = elements × bits / 8, rounded up: 4-bit elements are packed.</summary>
    private static (long Count, long? Bytes) Size(IEnumerable<long> dims, OnnxElementType type, string name)
    {
        var count = (Int128)1;
        foreach (var dim in dims)
        {
            if (dim < 0)
                throw ModelFileException.Damaged($"the tensor '{name}' has a negative dimension");
            count *= dim;
            if (count > long.MaxValue / 16)
                throw ModelFileException.Damaged($"the tensor '{name}' has too many elements");
        }

        return ((long)count, type.Bits == 0 ? null : (long)(((count * type.Bits) + 7) / 8));
    }

    private static string Location(TensorProto tensor, string name)
    {
        var location = tensor.ExternalData.LastOrDefault(entry => OnnxTypes.Text(entry.Key) == "location");
        return location is null
            ? throw ModelFileException.Damaged($"the data of the tensor '{name}' is in another file, which is not named")
            : OnnxTypes.Text(location.Value);
    }

    /// <summary>The elements of a small tensor, if they are whole numbers; null for another tensor.</summary>
    private static long[]? SmallValues(TensorProto tensor, long count)
    {
        if (tensor.LeftOut || count == 0)
            return null;
        var values = tensor.DataType switch
        {
            Int32 when tensor.HasRawData => Elements(tensor, 4, raw => (long?)BinaryPrimitives.ReadInt32LittleEndian(raw)),
            Int64 when tensor.HasRawData => Elements(tensor, 8, raw => BinaryPrimitives.ReadInt64LittleEndian(raw)),
            Float when tensor.HasRawData => Elements(tensor, 4, raw => Whole(BinaryPrimitives.ReadSingleLittleEndian(raw))),
            Int32 => [.. tensor.Int32Data.Select(value => (long?)value)],
            Int64 => [.. tensor.Int64Data.Select(value => (long?)value)],
            Float => [.. tensor.FloatData.Select(Whole)],
            _ => [],
        };
        return values.Length == count && !values.Contains(null) ? [.. values.Select(value => value!.Value)] : null;
    }

    private static long?[] Elements(TensorProto tensor, int size, Func<byte[], long?> read) =>
        [.. tensor.RawData.ToByteArray().Chunk(size).Where(element => element.Length == size).Select(read)];

    /// <summary>A factor of 2 is written as a number with a fraction as well.</summary>
    private static long? Whole(float value) => float.IsInteger(value) && Math.Abs(value) < 1 << 24 ? (long)value : null;
}
