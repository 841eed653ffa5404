using System.Text;
using Google.Protobuf;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>An element type of ONNX.</summary>
/// <param name="Word">ONNX's word, as in <c>tensor(float)</c>.</param>
/// <param name="Name">NumPy's name.</param>
/// <param name="Bits">The bits of an element; 0 where elements have no fixed size.</param>
internal sealed record OnnxElementType(string Word, string Name, int Bits)
{
    /// <summary>By the numbers of TensorProto.DataType, of which 0 is undefined.</summary>
    private static readonly OnnxElementType?[] all =
    [
        null,
        new("float", "float32", 32), new("uint8", "uint8", 8), new("int8", "int8", 8), new("uint16", "uint16", 16),
        new("int16", "int16", 16), new("int32", "int32", 32), new("int64", "int64", 64), new("string", "string", 0),
        new("bool", "bool", 8), new("float16", "float16", 16), new("double", "float64", 64), new("uint32", "uint32", 32),
        new("uint64", "uint64", 64), new("complex64", "complex64", 64), new("complex128", "complex128", 128),
        new("bfloat16", "bfloat16", 16), new("float8e4m3fn", "float8_e4m3fn", 8), new("float8e4m3fnuz", "float8_e4m3fnuz", 8),
        new("float8e5m2", "float8_e5m2", 8), new("float8e5m2fnuz", "float8_e5m2fnuz", 8), new("uint4", "uint4", 4),
        new("int4", "int4", 4), new("float4e2m1", "float4_e2m1fn", 4), new("float8e8m0", "float8_e8m0fnu", 8),
        new("uint2", "uint2", 2), new("int2", "int2", 2),
    ];

    /// <summary>The type of a number; null where it is undefined.</summary>
    public static OnnxElementType? Of(int number, string where) => number >= 0 && number < all.Length
        ? all[number]
        : throw ModelFileException.Unsupported(FormattableString.Invariant($"{where} has the unknown element type {number}"));
}

/// <summary>Types of values, in ONNX's words and as shapes.</summary>
internal static class OnnxTypes
{
    public static ValueDescription Value(ValueInfoProto value)
    {
        var name = Text(value.Name);
        var tensor = TensorOf(value.Type);
        return new(name, Word(value.Type, $"'{name}'"))
        {
            ElementType = tensor is null ? null : OnnxElementType.Of(tensor.ElemType, $"'{name}'")?.Name,
            Shape = tensor?.Shape is { } shape ? [.. shape.Dim.Select(Dimension)] : null,
        };
    }

    public static string Text(ByteString text) => Encoding.UTF8.GetString(text.Span);

    public static string? TextOrNull(ByteString text) => text.IsEmpty ? null : Text(text);

    /// <summary>The type as ONNX and its runtime write it, such as <c>seq(map(int64,tensor(float)))</c>; null if unknown.</summary>
    private static string? Word(TypeProto? type, string where) => type?.ValueCase switch
    {
        TypeProto.ValueOneofCase.TensorType => Wrap("tensor", Element(type.TensorType.ElemType, where)),
        TypeProto.ValueOneofCase.SparseTensorType => Wrap("sparse_tensor", Element(type.SparseTensorType.ElemType, where)),
        TypeProto.ValueOneofCase.SequenceType => Wrap("seq", Word(type.SequenceType.ElemType, where)),
        TypeProto.ValueOneofCase.OptionalType => Wrap("optional", Word(type.OptionalType.ElemType, where)),
        TypeProto.ValueOneofCase.MapType =>
            Element(type.MapType.KeyType, where) is { } key && Word(type.MapType.ValueType, where) is { } value
                ? $"map({key},{value})"
                : null,
        TypeProto.ValueOneofCase.OpaqueType => $"opaque({Text(type.OpaqueType.Domain)},{Text(type.OpaqueType.Name)})",
        _ => null,
    };

    private static string? Wrap(string kind, string? inner) => inner is null ? null : $"{kind}({inner})";

    private static string? Element(int number, string where) => OnnxElementType.Of(number, where)?.Word;

    /// <summary>The tensor whose shape a value has: its own, or that of the tensor which an optional may hold.</summary>
    private static TypeProto.Types.Tensor? TensorOf(TypeProto? type) => type?.ValueCase switch
    {
        TypeProto.ValueOneofCase.TensorType => type.TensorType,
        TypeProto.ValueOneofCase.SparseTensorType => type.SparseTensorType,
        TypeProto.ValueOneofCase.OptionalType => TensorOf(type.OptionalType.ElemType),
        _ => null,
    };

    /// <summary>A negative size and an empty name are what exporters write for "unknown".</summary>
    private static Dimension Dimension(TensorShapeProto.Types.Dimension dim) => dim.ValueCase switch
    {
        TensorShapeProto.Types.Dimension.ValueOneofCase.DimValue when dim.DimValue >= 0 => new(dim.DimValue, null),
        TensorShapeProto.Types.Dimension.ValueOneofCase.DimParam => new(null, TextOrNull(dim.DimParam)),
        _ => default,
    };
}
