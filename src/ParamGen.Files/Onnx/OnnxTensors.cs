using System.Buffers.Binary;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>Tensors: initializers, and those in attributes.</summary>
internal static class OnnxTensors
{
    private const int ExternalData = 1;
    private const int Int32 = 6, Int64 = 7;

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

    /// <summary>The elements of a small tensor of int32 or int64; null where it is another tensor.</summary>
    private static long[]? SmallValues(TensorProto tensor, long count)
    {
        if (tensor.LeftOut || tensor.DataType is not (Int32 or Int64) || count == 0)
            return null;
        if (tensor.HasRawData)
        {
            var raw = tensor.RawData.ToByteArray();
            var size = tensor.DataType == Int32 ? 4 : 8;
            return [.. Enumerable.Range(0, raw.Length / size).Select(i => size == 4
                ? BinaryPrimitives.ReadInt32LittleEndian(raw.AsSpan(i * size))
                : BinaryPrimitives.ReadInt64LittleEndian(raw.AsSpan(i * size)))];
        }

        long[] values = tensor.DataType == Int32 ? [.. tensor.Int32Data.Select(value => (long)value)] : [.. tensor.Int64Data];
        return values.Length == count ? values : null;
    }
}
