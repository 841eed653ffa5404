using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes the values that an operator is made with or called with.</summary>
/// <param name="layer">The operator's name.</param>
/// <param name="tensors">The tensors that this call takes, as they are written.</param>
/// <param name="refusals">Takes what cannot be written.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization utilities</see>.
/// </remarks>
internal sealed class OperandWriter(string layer, IReadOnlyList<JsonValue> tensors, Refusals refusals)
{
    public JsonValue Write(Operand value) => value switch
    {
        Operand.None => Written.Null,
        Operand.Flag flag => Written.Flag(flag.Value),
        Operand.Integer number => Written.Number(number.Value),
        Operand.Real number => Written.Real(number.Value),
        Operand.Text text => Written.Text(text.Value),
        Operand.List list => Written.List(list.Items.Select(Write)),
        Operand.Map map => Map(map.Members),
        Operand.Inbound inbound when inbound.Number < tensors.Count => tensors[inbound.Number],
        Operand.Slice slice => Written.Special(
            "__slice__", ("start", Write(slice.Start)), ("stop", Write(slice.Stop)), ("step", Write(slice.Step))),
        Operand.Ellipsis => Written.Special("__ellipsis__"),
        Operand.Array { Type.Single: { } type } array when array.Integers.Count == array.Shape.Size => Written.Special(
            "__numpy__", ("value", Items(array, 0, 0)), ("dtype", Written.Text(type.Word()))),
        Operand.Array => refusals.Refuse(layer, "is called with an array, of which only the shape is known"),
        _ => refusals.Refuse(layer, $"is called with {value}, which has no form in a file"),
    };

    public JsonValue Map(IEnumerable<NamedOperand> members) =>
        Written.Map([.. members.Select(member => (member.Name, Write(member.Value)))]);

    /// <summary>The numbers of an array from a position on, along an axis and those behind it.</summary>
    private static JsonValue Items(Operand.Array array, int axis, int position)
    {
        if (axis == array.Shape.Rank)
            return Written.Number(array.Integers[position]);
        var step = (int)array.Shape.Dims.Skip(axis + 1).Aggregate(1L, (size, dim) => size * (dim ?? 1));
        return Written.List(Enumerable.Range(0, (int)(array.Shape[axis] ?? 0)).Select(i => Items(array, axis + 1, position + (i * step))));
    }
}
