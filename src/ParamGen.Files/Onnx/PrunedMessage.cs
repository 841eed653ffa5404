using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>What <see cref="OnnxPruner"/> does with a field.</summary>
internal enum FieldUse { Drop, Varints, Floats, Bytes, Message }

/// <summary>A field of <c>onnx.proto</c>, and how much of it is kept.</summary>
/// <param name="Use">What is done with it.</param>
/// <param name="Message">The message that it holds, if it does.</param>
/// <param name="MostValues">The most values of a list that are kept.</param>
/// <param name="MostBytes">The most bytes that one value may have to be kept.</param>
internal sealed record PrunedField(
    FieldUse Use,
    PrunedMessage? Message = null,
    int MostValues = int.MaxValue,
    int MostBytes = int.MaxValue)
{
    public static readonly PrunedField Dropped = new(FieldUse.Drop);
    public static readonly PrunedField Varints = new(FieldUse.Varints);
    public static readonly PrunedField Bytes = new(FieldUse.Bytes);

    /// <summary>Whether a part of the field may be missing from what is kept.</summary>
    public bool IsLimited => MostValues < int.MaxValue || MostBytes < int.MaxValue;
}

/// <summary>
/// The fields of a message of <c>onnx.proto</c>, by number. Protocol buffers could say them, too, but take longer to start
/// than a file takes to be read.
/// </summary>
internal sealed class PrunedMessage(string name)
{
    /// <summary>The data of a tensor that is small enough to be a shape, an axis or the like.</summary>
    private const int SmallTensorBytes = 256;

    /// <summary>Lists in attributes: strides, axes, pads, and no tables of a forest.</summary>
    private const int MostListValues = 64;

    private const int LongestAttributeText = 1024;

    private readonly Dictionary<int, PrunedField> fields = [];

    public static PrunedMessage Model { get; } = Create();

    public string Name => name;

    /// <summary>Whether this is the tensor message, of whose data the length is kept.</summary>
    public bool IsTensor { get; } = name == nameof(TensorProto);

    public IReadOnlyDictionary<int, PrunedField> Fields => fields;

    public PrunedField this[int number] => fields.TryGetValue(number, out var field) ? field : PrunedField.Dropped;

    private static PrunedMessage Create()
    {
        var entry = new PrunedMessage(nameof(StringStringEntryProto)).Bytes(1, 2);
        var opset = new PrunedMessage(nameof(OperatorSetIdProto)).Bytes(1).Varints(2);
        var value = new PrunedMessage(nameof(ValueInfoProto)).Bytes(1).Message(2, Type());
        var tensor = new PrunedMessage(nameof(TensorProto)).Varints(1, 2, 14).Bytes(8).Message(13, entry)
            .Add(4, new(FieldUse.Floats, MostValues: SmallTensorBytes / 4))
            .Add(5, new(FieldUse.Varints, MostValues: SmallTensorBytes / 4))
            .Add(7, new(FieldUse.Varints, MostValues: SmallTensorBytes / 8))
            .Add(9, new(FieldUse.Bytes, MostBytes: SmallTensorBytes));
        var sparse = new PrunedMessage(nameof(SparseTensorProto)).Message(1, tensor).Varints(3);
        var attribute = new PrunedMessage(nameof(AttributeProto)).Bytes(1, 21).Varints(3, 20)
            .Message(5, tensor).Message(10, tensor).Message(22, sparse)
            .Add(2, new(FieldUse.Floats))
            .Add(4, new(FieldUse.Bytes, MostBytes: LongestAttributeText))
            .Add(7, new(FieldUse.Floats, MostValues: MostListValues))
            .Add(8, new(FieldUse.Varints, MostValues: MostListValues))
            .Add(9, new(FieldUse.Bytes, MostValues: MostListValues, MostBytes: LongestAttributeText));
        var node = new PrunedMessage(nameof(NodeProto)).Bytes(1, 2, 3, 4, 7, 8).Message(5, attribute);
        var graph = new PrunedMessage(nameof(GraphProto)).Message(1, node).Bytes(2, 10).Message(5, tensor)
            .Message(11, value).Message(12, value).Message(13, value).Message(15, sparse);
        attribute.Message(6, graph).Message(11, graph);
        var function = new PrunedMessage(nameof(FunctionProto)).Bytes(1, 4, 5, 10, 13).Message(7, node).Message(9, opset);
        return new PrunedMessage(nameof(ModelProto)).Varints(1, 5).Bytes(2, 3, 4, 6)
            .Message(7, graph).Message(8, opset).Message(14, entry).Message(25, function);
    }

    private static PrunedMessage Type()
    {
        var type = new PrunedMessage(nameof(TypeProto));
        var dimension = new PrunedMessage("Dimension").Varints(1).Bytes(2);
        var shape = new PrunedMessage(nameof(TensorShapeProto)).Message(1, dimension);
        var tensor = new PrunedMessage("Tensor").Varints(1).Message(2, shape);
        return type.Message(1, tensor).Message(8, tensor)
            .Message(4, new PrunedMessage("Sequence").Message(1, type))
            .Message(5, new PrunedMessage("Map").Varints(1).Message(2, type))
            .Message(7, new PrunedMessage("Opaque").Bytes(1, 2))
            .Message(9, new PrunedMessage("Optional").Message(1, type));
    }

    private PrunedMessage Bytes(params int[] numbers) => Add(numbers, PrunedField.Bytes);

    private PrunedMessage Varints(params int[] numbers) => Add(numbers, PrunedField.Varints);

    private PrunedMessage Message(int number, PrunedMessage message) => Add(number, new(FieldUse.Message, message));

    private PrunedMessage Add(int[] numbers, PrunedField field)
    {
        foreach (var number in numbers)
            Add(number, field);
        return this;
    }

    private PrunedMessage Add(int number, PrunedField field)
    {
        fields.Add(number, field);
        return this;
    }
}
