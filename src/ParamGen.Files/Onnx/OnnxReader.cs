using Google.Protobuf;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>Reads an ONNX file, whatever its size, without its tensors' data.</summary>
/// <remarks><see href="https://onnx.ai/onnx/repo-docs/IR.html">The specification of ONNX files</see>.</remarks>
internal static class OnnxReader
{
    /// <summary>The default domain has two names: this one and none.</summary>
    private const string DefaultDomain = "ai.onnx";

    public static FileDescription Read(Stream stream, string file)
    {
        var model = Parse(stream);
        var graph = model.Graph
            ?? throw ModelFileException.NotAModel("this is not an ONNX model: it has no graph");
        var description = Graph(graph);
        return new()
        {
            File = file,
            Kind = FileKinds.Onnx,
            Inputs = description.Inputs,
            Outputs = description.Outputs,
            Weights = description.Weights ?? [],
            Metadata = Metadata(model),
            Onnx = new()
            {
                IrVersion = model.HasIrVersion ? model.IrVersion : null,
                Opsets = Opsets(model.OpsetImport),
                Producer = OnnxTypes.TextOrNull(model.ProducerName),
                ProducerVersion = OnnxTypes.TextOrNull(model.ProducerVersion),
                Domain = OnnxTypes.TextOrNull(model.Domain),
                ModelVersion = model.HasModelVersion ? model.ModelVersion : null,
                Description = OnnxTypes.TextOrNull(model.DocString),
                Graph = description with { Inputs = null, Outputs = null, Weights = null },
                Functions = model.Functions.Count == 0 ? null : [.. model.Functions.Select(Function)],
            },
        };
    }

    private static ModelProto Parse(Stream stream)
    {
        var pruned = new OnnxPruner(new WindowReader(stream)).Prune();
        try
        {
            return ModelProto.Parser.ParseFrom(pruned);
        }
        catch (InvalidProtocolBufferException)
        {
            throw ModelFileException.Damaged("the file is not a valid protocol buffer");
        }
    }

    private static OnnxGraph Graph(GraphProto graph)
    {
        var inputs = graph.Input.Select(input => OnnxTypes.Text(input.Name)).ToHashSet(StringComparer.Ordinal);
        var weights = graph.Initializer.Select(tensor => OnnxTensors.Weight(tensor, inputs))
            .Concat(graph.SparseInitializer.Select(OnnxTensors.Sparse))
            .ToList();
        // A weight may be listed as an input, and in version 3 of the format each is. It is not an input for ONNX Runtime.
        var names = weights.Select(weight => weight.Name).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Name = OnnxTypes.TextOrNull(graph.Name),
            Description = OnnxTypes.TextOrNull(graph.DocString),
            Inputs = [.. graph.Input.Select(OnnxTypes.Value).Where(input => !names.Contains(input.Name))],
            Outputs = [.. graph.Output.Select(OnnxTypes.Value)],
            Weights = weights.Count == 0 ? null : weights,
            Values = graph.ValueInfo.Count == 0 ? null : [.. graph.ValueInfo.Select(OnnxTypes.Value)],
            Nodes = [.. graph.Node.Select(Node)],
        };
    }

    private static OnnxNode Node(NodeProto node) =>
        new(OnnxTypes.Text(node.OpType), Texts(node.Input), Texts(node.Output))
        {
            Name = OnnxTypes.TextOrNull(node.Name),
            Domain = OnnxTypes.TextOrNull(node.Domain) is { } domain && domain != DefaultDomain ? domain : null,
            Overload = OnnxTypes.TextOrNull(node.Overload),
            Attributes = node.Attribute.Count == 0 ? null : [.. node.Attribute.Select(Attribute)],
        };

    /// <summary>A list that is not whole is left out, so that nobody takes its beginning for all of it.</summary>
    private static OnnxAttribute Attribute(AttributeProto attribute) => new(OnnxTypes.Text(attribute.Name))
    {
        Int = attribute.HasI ? attribute.I : null,
        Float = attribute.HasF ? new Number(attribute.F) : null,
        Text = attribute.HasS ? OnnxTypes.Text(attribute.S) : null,
        Ints = attribute.LeftOut || attribute.Ints.Count == 0 ? null : [.. attribute.Ints],
        Floats = attribute.LeftOut || attribute.Floats.Count == 0 ? null : [.. attribute.Floats.Select(value => new Number(value))],
        Texts = attribute.LeftOut || attribute.Strings.Count == 0 ? null : Texts(attribute.Strings),
        Tensor = attribute.T is { } tensor ? OnnxTensors.Tensor(tensor)
            : attribute.SparseTensor is { } sparse ? OnnxTensors.Sparse(sparse)
            : null,
        Tensors = attribute.Tensors.Count == 0 ? null : [.. attribute.Tensors.Select(OnnxTensors.Tensor)],
        Graph = attribute.G is { } graph ? Graph(graph) : null,
        Graphs = attribute.Graphs.Count == 0 ? null : [.. attribute.Graphs.Select(Graph)],
        Reference = OnnxTypes.TextOrNull(attribute.RefAttrName),
        IsLeftOut = attribute.LeftOut ? true : null,
    };

    private static OnnxFunction Function(FunctionProto function) => new(
        OnnxTypes.Text(function.Domain),
        OnnxTypes.Text(function.Name),
        Texts(function.Input),
        Texts(function.Output),
        [.. function.Node.Select(Node)])
    {
        Overload = OnnxTypes.TextOrNull(function.Overload),
        Opsets = function.OpsetImport.Count == 0 ? null : Opsets(function.OpsetImport),
    };

    /// <summary>
    /// Some exporters list a set twice. Of two versions of one set, ONNX takes the higher one and ONNX Runtime the last one, so which is
    /// meant is not certain.
    /// </summary>
    private static OnnxOpset[] Opsets(IEnumerable<OperatorSetIdProto> opsets)
    {
        OnnxOpset[] sets =
        [
            .. opsets.Select(opset => new OnnxOpset(OnnxTypes.TextOrNull(opset.Domain) ?? DefaultDomain, opset.Version)).Distinct(),
        ];
        return sets.GroupBy(set => set.Domain, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is not { } several
            ? sets
            : throw ModelFileException.Unsupported(
                $"it lists several versions of the operators of '{several.Key}': {string.Join(", ", several.Select(set => set.Version))}");
    }

    private static Dictionary<string, string>? Metadata(ModelProto model)
    {
        if (model.MetadataProps.Count == 0)
            return null;
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in model.MetadataProps)
            metadata[OnnxTypes.Text(entry.Key)] = OnnxTypes.Text(entry.Value);
        return metadata;
    }

    private static string[] Texts(IEnumerable<ByteString> texts) => [.. texts.Select(OnnxTypes.Text)];
}
