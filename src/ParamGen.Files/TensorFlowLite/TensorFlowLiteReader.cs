using ParamGen.Files.Descriptions;

namespace ParamGen.Files.TensorFlowLite;

/// <summary>Reads a TensorFlow Lite file, without its tensors' data. Numbers of fields are in the order of the schema.</summary>
/// <remarks>
/// <see href="https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs">The schema</see>.
/// </remarks>
internal sealed class TensorFlowLiteReader
{
    private const int Sparsity = 6;

    private readonly FlatTable model;
    private readonly long fileBytes;
    private readonly (string Name, bool IsCustom)[] operators;
    private readonly long[] buffers;

    private TensorFlowLiteReader(FlatSource source)
    {
        fileBytes = source.Length;
        model = source.Root;
        operators = [.. model.Tables(1).Select(Operator)];
        buffers = [.. model.Tables(4).Select(BufferBytes)];
    }

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.Length >= 8 && bytes[4..8].SequenceEqual("TFL3"u8);

    public static FileDescription Read(Stream stream, string file) =>
        new TensorFlowLiteReader(new FlatSource(stream)).Describe(file);

    private FileDescription Describe(string file)
    {
        TensorFlowLiteSubgraph[] graphs = [.. model.Tables(2).Select(Subgraph)];
        if (graphs is not [var main, ..])
            throw model.Damage("the model has no graph");
        return new()
        {
            File = file,
            Kind = FileKinds.TensorFlowLite,
            Inputs = [.. main.Inputs.Select(i => Value(main.Tensors[i]))],
            Outputs = [.. main.Outputs.Select(i => Value(main.Tensors[i]))],
            Weights = [.. graphs.SelectMany(graph => graph.Tensors).Where(tensor => tensor.Bytes is not null).Select(Weight)],
            TensorFlowLite = new()
            {
                SchemaVersion = model.UInt(0),
                FileBytes = fileBytes,
                Description = model.Text(3),
                Subgraphs = graphs,
                Metadata = NullIfEmpty(model.Tables(6).Select(Metadata)),
                Signatures = NullIfEmpty(model.Tables(7).Select(table => Signature(table, graphs))),
            },
        };
    }

    private static List<T>? NullIfEmpty<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;

    /// <summary>Numbers past 127 are in a newer field; the older one then holds 127.</summary>
    private static (string Name, bool IsCustom) Operator(FlatTable code)
    {
        var number = Math.Max(code.SByte(0), code.Int(3));
        return number == BuiltinOperators.Custom
            ? (code.Text(1) ?? throw code.Damage("a custom operator has no name"), true)
            : (BuiltinOperators.NameOf(number), false);
    }

    /// <summary>Large models keep data after the tables, at an offset and with a size of their own; 1 means none.</summary>
    private static long BufferBytes(FlatTable buffer)
    {
        if (buffer.Count(0) is > 0 and var count)
            return count;
        var (offset, size) = (buffer.ULong(1), buffer.ULong(2));
        return offset > 1 && size > 1 ? buffer.Outside(offset, size) : 0;
    }

    private TensorFlowLiteSubgraph Subgraph(FlatTable graph)
    {
        TensorFlowLiteTensor[] tensors = [.. graph.Tables(0).Select(Tensor)];
        return new(
            graph.Text(4),
            Positions(graph, 1, tensors.Length),
            Positions(graph, 2, tensors.Length),
            tensors,
            [.. graph.Tables(3).Select(node => Node(node, tensors.Length))]);
    }

    private TensorFlowLiteOperator Node(FlatTable node, int tensors)
    {
        var code = node.UInt(0);
        if (code >= operators.Length)
            throw node.Damage("an operator has a number that the model does not list");
        var (name, isCustom) = operators[code];
        return new(name, Positions(node, 1, tensors, least: -1), Positions(node, 2, tensors, least: -1))
        {
            IsCustom = isCustom ? true : null,
            Window = isCustom ? null : WindowReader.Read(name, node),
        };
    }

    private static int[] Positions(FlatTable table, int field, int tensors, int least = 0)
    {
        var positions = table.Ints(field);
        return Array.TrueForAll(positions, i => i >= least && i < tensors)
            ? positions
            : throw table.Damage("an input or output is a tensor that the graph does not have");
    }

    private TensorFlowLiteTensor Tensor(FlatTable tensor)
    {
        var name = tensor.Text(3) ?? "";
        var buffer = tensor.UInt(2);
        if (buffer >= buffers.Length)
            throw tensor.Damage($"the tensor '{name}' has a buffer that the model does not list");
        var shape = Array.ConvertAll(tensor.Ints(0), size => (long)size);
        var signature = Array.ConvertAll(tensor.Ints(7), size => (long)size);
        if (shape.Any(size => size < 0) || signature.Length > 0 && signature.Length != shape.Length)
            throw tensor.Damage($"the tensor '{name}' has an impossible shape");
        var type = TensorFlowLiteType.Of(tensor.SByte(1), name);
        var bytes = buffers[buffer];
        if (bytes > 0 && !tensor.Has(Sparsity) && type.BytesOf(shape) is { } needed && needed != bytes)
            throw tensor.Damage(FormattableString.Invariant($"the tensor '{name}' needs {needed:N0} bytes, but has {bytes:N0}"));
        return new(name, type.Name, shape)
        {
            Signature = signature.Length > 0 ? signature : null,
            Bytes = bytes > 0 ? bytes : null,
            Buffer = bytes > 0 ? (int)buffer : null,
            IsVariable = tensor.SByte(5) != 0 ? true : null,
            Quantization = Quantization(tensor.Table(4)),
        };
    }

    private static QuantizationDescription? Quantization(FlatTable? table)
    {
        if (table is not { } parameters || parameters.Count(2) == 0)
            return null;
        var scales = Array.ConvertAll(parameters.Floats(2), scale => new Number(scale));
        var zeroPoints = parameters.Longs(3);
        return new(scales, zeroPoints) { Axis = scales.Length > 1 ? parameters.Int(6) : null };
    }

    private static ValueDescription Value(TensorFlowLiteTensor tensor) => new(tensor.Name, tensor.Type)
    {
        ElementType = tensor.Type,
        Shape = [.. (tensor.Signature ?? tensor.Shape).Select(size => new Dimension(size < 0 ? null : size, null))],
        Quantization = tensor.Quantization,
    };

    private static WeightDescription Weight(TensorFlowLiteTensor tensor) =>
        new(tensor.Name, tensor.Shape, tensor.Type, tensor.Bytes);

    private TensorFlowLiteMetadata Metadata(FlatTable entry)
    {
        var buffer = entry.UInt(1);
        return buffer < buffers.Length
            ? new(entry.Text(0) ?? "", buffers[buffer])
            : throw entry.Damage("metadata has a buffer that the model does not list");
    }

    private static TensorFlowLiteSignature Signature(FlatTable table, TensorFlowLiteSubgraph[] graphs)
    {
        var graph = table.UInt(4);
        if (graph >= graphs.Length)
            throw table.Damage("a signature belongs to a graph that the model does not have");
        var tensors = graphs[graph].Tensors;
        return new(table.Text(2) ?? "", (int)graph, Names(table.Tables(0), tensors), Names(table.Tables(1), tensors));
    }

    private static Dictionary<string, string> Names(FlatTable[] entries, IReadOnlyList<TensorFlowLiteTensor> tensors)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var tensor = entry.UInt(1);
            if (tensor >= tensors.Count || !names.TryAdd(entry.Text(0) ?? "", tensors[(int)tensor].Name))
                throw entry.Damage("a signature has a name twice, or one for a tensor that the graph does not have");
        }

        return names;
    }
}
