using Google.Protobuf.Reflection;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>What <see cref="OnnxPruner"/> does with a field.</summary>
internal enum FieldUse { Drop, Number, Bytes, Message }

/// <summary>A field of <c>onnx.proto</c>, and how much of it is kept.</summary>
/// <param name="Use">What is done with it.</param>
/// <param name="Wire">How its values are encoded; a list of numbers may also be packed into one.</param>
/// <param name="Message">The message that it holds, if it does.</param>
/// <param name="MostValues">The most values of a list that are kept.</param>
/// <param name="MostBytes">The most bytes that one value may have to be kept.</param>
internal sealed record PrunedField(FieldUse Use, int Wire, PrunedMessage? Message, int MostValues, int MostBytes)
{
    public static readonly PrunedField Dropped = new(FieldUse.Drop, 0, null, 0, 0);

    /// <summary>Whether a part of the field may be missing from what is kept.</summary>
    public bool IsLimited => MostValues < int.MaxValue || MostBytes < int.MaxValue;
}

/// <summary>The fields of a message of <c>onnx.proto</c>, by number.</summary>
internal sealed class PrunedMessage
{
    /// <summary>From here on, numbers are those of the fields that the pruner itself writes.</summary>
    public const int OwnFields = 1000;

    /// <summary>The data of a tensor that is small enough to be a shape, an axis or the like.</summary>
    private const int SmallTensorBytes = 256;

    /// <summary>Lists in attributes: strides, axes, pads, and no tables of a forest.</summary>
    private const int MostListValues = 64;

    private const int LongestAttributeText = 1024;

    private readonly Dictionary<int, PrunedField> fields = [];

    private PrunedMessage()
    {
    }

    public static PrunedMessage Model { get; } = Of(ModelProto.Descriptor, []);

    /// <summary>Whether this is the tensor message, of whose data the length is kept.</summary>
    public bool IsTensor { get; private init; }

    public PrunedField this[int number] =>
        number < OwnFields && fields.TryGetValue(number, out var field) ? field : PrunedField.Dropped;

    private static PrunedMessage Of(MessageDescriptor descriptor, Dictionary<MessageDescriptor, PrunedMessage> known)
    {
        if (known.TryGetValue(descriptor, out var before))
            return before;

        var message = new PrunedMessage { IsTensor = descriptor.FullName == TensorProto.Descriptor.FullName };
        known.Add(descriptor, message);
        foreach (var field in descriptor.Fields.InFieldNumberOrder())
        {
            var (use, wire) = field.FieldType switch
            {
                FieldType.Message => (FieldUse.Message, 2),
                FieldType.Bytes => (FieldUse.Bytes, 2),
                FieldType.Float => (FieldUse.Number, 5),
                _ => (FieldUse.Number, 0),
            };
            var inner = use is FieldUse.Message ? Of(field.MessageType, known) : null;
            var (values, bytes) = Limits(descriptor, field);
            message.fields.Add(field.FieldNumber, new(use, wire, inner, values, bytes));
        }

        return message;
    }

    private static (int Values, int Bytes) Limits(MessageDescriptor message, FieldDescriptor field) =>
        (message.Name, field.FieldNumber) switch
        {
            (nameof(TensorProto), TensorProto.RawDataFieldNumber) => (int.MaxValue, SmallTensorBytes),
            (nameof(TensorProto), TensorProto.Int32DataFieldNumber) => (SmallTensorBytes / 4, int.MaxValue),
            (nameof(TensorProto), TensorProto.Int64DataFieldNumber) => (SmallTensorBytes / 8, int.MaxValue),
            (nameof(AttributeProto), AttributeProto.SFieldNumber) => (int.MaxValue, LongestAttributeText),
            (nameof(AttributeProto), AttributeProto.FloatsFieldNumber) => (MostListValues, int.MaxValue),
            (nameof(AttributeProto), AttributeProto.IntsFieldNumber) => (MostListValues, int.MaxValue),
            (nameof(AttributeProto), AttributeProto.StringsFieldNumber) => (MostListValues, LongestAttributeText),
            _ => (int.MaxValue, int.MaxValue),
        };
}
