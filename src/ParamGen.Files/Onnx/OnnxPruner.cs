using ParamGen.Files.Bytes;
using ParamGen.Files.Onnx.Schema;

namespace ParamGen.Files.Onnx;

/// <summary>
/// Copies the fields that <c>onnx.proto</c> names into a smaller message, and seeks over everything else: the parser of
/// Google.Protobuf would read every byte of every tensor. Lengths of messages are filled in afterwards, in five bytes each, so
/// that no message is copied twice.
/// </summary>
/// <remarks><see href="https://protobuf.dev/programming-guides/encoding/">The encoding of protocol buffers</see>.</remarks>
internal sealed class OnnxPruner(WindowReader input)
{
    /// <summary>Less than what the parser allows.</summary>
    private const int DeepestMessage = 96;

    /// <summary>About what a message and a value cost in memory once they are parsed, and the most that is spent on a file.</summary>
    private const int MessageCost = 160, ValueCost = 48, MostCost = 256 << 20;

    private readonly PrunedBytes output = new();
    private long cost;
    private int depth;

    /// <summary>The pruned message.</summary>
    public ReadOnlySpan<byte> Prune()
    {
        Message(PrunedMessage.Model, input.Length);
        return output.Written;
    }

    private void Message(PrunedMessage message, long end)
    {
        if (++depth > DeepestMessage)
            throw ModelFileException.Unsupported("graphs are nested too deeply in one another");
        Charge(MessageCost);
        Dictionary<int, int>? counts = null; // of the lists that are limited
        var isLeftOut = false;
        while (input.Position < end)
        {
            var (number, wire) = Tag(end);
            var field = message[number];
            var isNumber = field.Use is FieldUse.Varints or FieldUse.Floats;
            if (wire == 2)
            {
                var length = Length(end);
                if (message.IsTensor && number == TensorProto.RawDataFieldNumber)
                    output.Field(TensorProto.RawLengthFieldNumber, (ulong)length);
                if (field.Use is FieldUse.Message)
                    Nested(number, field.Message!, length);
                else if (field.Use is FieldUse.Bytes && length <= field.MostBytes && Counts(field, number, 1, ref counts))
                    Copy(number, length, length);
                // Numbers that are packed: 4 bytes each, or up to 10 in the file and 8 in memory.
                else if (isNumber && Counts(field, number, length / (field.Use is FieldUse.Floats ? 4 : 10), ref counts))
                    Copy(number, length, 8 * length);
                else
                    isLeftOut |= Skip(length, field);
                continue;
            }

            var value = wire switch
            {
                0 => input.Varint(end),
                1 => input.Fixed(8, end),
                5 => input.Fixed(4, end),
                _ => throw input.Damage($"a field has the wire type {wire}"),
            };
            // A field of another wire type than the schema's is unknown, to every parser.
            if (!isNumber || wire != (field.Use is FieldUse.Floats ? 5 : 0))
                continue;
            if (Counts(field, number, 1, ref counts))
                Put(number, wire, value);
            else
                isLeftOut = true;
        }

        if (isLeftOut)
            output.Field(message.IsTensor ? TensorProto.LeftOutFieldNumber : AttributeProto.LeftOutFieldNumber, 1);
        depth--;
    }

    private void Nested(int number, PrunedMessage message, long length)
    {
        output.Tag(number, 2);
        var at = output.ReserveLength();
        Message(message, input.Position + length);
        output.FillLength(at);
    }

    private (int Number, int Wire) Tag(long end)
    {
        var tag = input.Varint(end);
        return tag is > 7 and <= uint.MaxValue ? ((int)(tag >> 3), (int)(tag & 7)) : throw input.Damage("a field has an impossible number");
    }

    private long Length(long end)
    {
        var length = input.Varint(end);
        return length <= (ulong)(end - input.Position) ? (long)length : throw input.Damage(FormattableString.Invariant(
            $"a part is said to have {length:N0} bytes, but only {end - input.Position:N0} follow"));
    }

    /// <summary>Counts values of a limited list; false once there are more than are kept.</summary>
    private static bool Counts(PrunedField field, int number, long values, ref Dictionary<int, int>? counts)
    {
        if (field.MostValues == int.MaxValue)
            return true;
        counts ??= [];
        var count = counts.GetValueOrDefault(number) + Math.Min(values, int.MaxValue / 2);
        counts[number] = (int)Math.Min(count, int.MaxValue / 2);
        return count <= field.MostValues;
    }

    private bool Skip(long length, PrunedField field)
    {
        input.Position += length;
        return field.IsLimited;
    }

    private void Copy(int number, long length, long memory)
    {
        Charge(ValueCost + memory);
        output.Tag(number, 2);
        output.Varint((ulong)length);
        input.CopyTo(output.Extend(length));
    }

    private void Put(int number, int wire, ulong value)
    {
        Charge(ValueCost);
        output.Tag(number, wire);
        if (wire == 0)
            output.Varint(value);
        else
            output.Fixed32((uint)value);
    }

    private void Charge(long units)
    {
        cost += units;
        if (cost > MostCost)
            throw ModelFileException.Unsupported("the graph has more nodes and values than are read");
    }
}
