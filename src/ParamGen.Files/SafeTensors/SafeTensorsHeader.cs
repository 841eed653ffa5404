using System.Buffers.Binary;
using System.Text.Json;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Json;

namespace ParamGen.Files.SafeTensors;

/// <summary>
/// The header of one safetensors file: eight bytes with its length, then JSON that says of each tensor its type, its shape and
/// which bytes of the data are its own. Everything that the library checks is checked.
/// </summary>
/// <remarks><see href="https://huggingface.co/docs/safetensors/index#format">The format</see>.</remarks>
internal sealed class SafeTensorsHeader
{
    /// <summary>The library's own limit.</summary>
    private const long LongestHeader = 100_000_000;

    private readonly List<(WeightDescription Weight, long Begin, long End)> tensors = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private SafeTensorsHeader()
    {
    }

    /// <summary>The tensors, in the order in which the header lists them.</summary>
    public IEnumerable<WeightDescription> Weights => tensors.Select(tensor => tensor.Weight);

    public Dictionary<string, string>? Metadata { get; private set; }

    public static SafeTensorsHeader Read(Stream stream)
    {
        var source = new ByteSource(stream);
        if (source.Length < 8)
            throw ModelFileException.Damaged(FormattableString.Invariant(
                $"the file has {source.Length} bytes, fewer than the 8 that say how long the header is"));
        Span<byte> eight = stackalloc byte[8];
        source.Read(0, eight);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(eight);
        if (length > (ulong)(source.Length - 8))
            throw ModelFileException.Damaged(FormattableString.Invariant(
                $"the header is said to have {length:N0} bytes, but only {source.Length - 8:N0} follow"));
        var header = new SafeTensorsHeader();
        header.Parse(source.Read(8, (long)length, LongestHeader, "the header"));
        header.CheckPlaces(source.Length - 8 - (long)length);
        return header;
    }

    private void Parse(byte[] bytes)
    {
        if (bytes is not [(byte)'{', ..])
            throw ModelFileException.Damaged("the header does not begin with '{'");
        try
        {
            var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 16 });
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                if (!names.Add(name))
                    throw ModelFileException.Damaged($"two tensors are named '{name}'");
                json.Read();
                if (json.TokenType != JsonTokenType.StartObject)
                    throw ModelFileException.Damaged($"'{name}' in the header is not an object");
                if (name == "__metadata__")
                    Metadata = ReadMetadata(ref json);
                else
                    tensors.Add(Tensor(ref json, name));
            }

            while (json.Read())
            {
                // Only white space may follow the object; anything else is an error of the reader.
            }
        }
        catch (Exception exception) when (JsonErrors.Describes(exception))
        {
            throw ModelFileException.Damaged("the header is not valid JSON");
        }
    }

    private static Dictionary<string, string> ReadMetadata(ref Utf8JsonReader json)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            metadata[key] = json.TokenType == JsonTokenType.String
                ? json.GetString()!
                : throw ModelFileException.Damaged($"the metadata '{key}' is not a text");
        }

        return metadata;
    }

    private static (WeightDescription Weight, long Begin, long End) Tensor(ref Utf8JsonReader json, string name)
    {
        string? type = null;
        long[]? shape = null, offsets = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            switch (key)
            {
                case "dtype" when type is null && json.TokenType == JsonTokenType.String:
                    type = json.GetString();
                    break;
                case "shape" when shape is null:
                    shape = Longs(ref json, name);
                    break;
                case "data_offsets" when offsets is null:
                    offsets = Longs(ref json, name);
                    break;
                case "dtype" or "shape" or "data_offsets":
                    throw ModelFileException.Damaged($"the tensor '{name}' has no valid {key}, or two");
                default:
                    json.Skip();
                    break;
            }
        }

        if (type is null || shape is null || offsets is not [var begin, var end])
            throw ModelFileException.Damaged($"the tensor '{name}' lacks its dtype, shape or data_offsets");
        var element = SafeTensorsType.Of(type, name);
        var bytes = element.BytesOf(shape, name);
        return begin <= end && end - begin == bytes
            ? (new(name, shape, element.Name, bytes), begin, end)
            : throw ModelFileException.Damaged(FormattableString.Invariant(
                $"the tensor '{name}' needs {bytes:N0} bytes, but its offsets are {begin:N0} and {end:N0}"));
    }

    private static long[] Longs(ref Utf8JsonReader json, string name)
    {
        var list = new List<long>();
        var isArray = json.TokenType == JsonTokenType.StartArray;
        while (isArray && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isArray = json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var value) && value >= 0;
            if (isArray)
                list.Add(json.GetInt64());
        }

        return isArray ? [.. list] : throw ModelFileException.Damaged($"the shape or the offsets of the tensor '{name}' are not sizes");
    }

    /// <summary>Every byte of the data belongs to exactly one tensor.</summary>
    private void CheckPlaces(long dataBytes)
    {
        long at = 0;
        foreach (var (weight, begin, end) in tensors.OrderBy(tensor => tensor.Begin).ThenBy(tensor => tensor.End))
        {
            if (begin != at)
                throw ModelFileException.Damaged(FormattableString.Invariant(
                    $"the tensor '{weight.Name}' begins at byte {begin:N0} of the data, but the tensors before it end at {at:N0}"));
            at = end;
        }

        if (at != dataBytes)
            throw ModelFileException.Damaged(FormattableString.Invariant(
                $"the tensors need {at:N0} bytes of data, but the file has {dataBytes:N0}"));
    }
}
