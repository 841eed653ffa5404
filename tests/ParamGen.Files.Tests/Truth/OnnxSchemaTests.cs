using Google.Protobuf.Reflection;
using ParamGen.Files.Onnx;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Tests.Truth;

/// <summary>What the pruner keeps is what the parser reads: <c>onnx.proto</c>.</summary>
public class OnnxSchemaTests
{
    /// <summary>From here on, numbers are those of the fields that the pruner itself writes.</summary>
    private const int OwnFields = 1000;

    [Fact]
    public void The_pruner_keeps_the_fields_of_the_schema()
    {
        List<string> expected = [], actual = [];
        Visit(ModelProto.Descriptor, expected, []);
        Visit(PrunedMessage.Model, actual, []);
        Assert.Equal(expected, actual);
    }

    private static void Visit(MessageDescriptor message, List<string> lines, HashSet<MessageDescriptor> seen)
    {
        if (!seen.Add(message))
            return;
        foreach (var field in message.Fields.InFieldNumberOrder().Where(field => field.FieldNumber < OwnFields))
        {
            lines.Add($"{message.Name} {field.FieldNumber} {Use(field)}");
            if (field.FieldType is FieldType.Message)
                Visit(field.MessageType, lines, seen);
        }
    }

    private static void Visit(PrunedMessage message, List<string> lines, HashSet<PrunedMessage> seen)
    {
        if (!seen.Add(message))
            return;
        foreach (var (number, field) in message.Fields.OrderBy(field => field.Key))
        {
            lines.Add($"{message.Name} {number} {field.Use}");
            if (field.Message is { } inner)
                Visit(inner, lines, seen);
        }
    }

    private static FieldUse Use(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => FieldUse.Message,
        FieldType.Bytes => FieldUse.Bytes,
        FieldType.Float => FieldUse.Floats,
        FieldType.Int32 or FieldType.Int64 => FieldUse.Varints,
        _ => throw new NotSupportedException(field.FullName),
    };
}
