using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The values of a call of a function: tensors, constants, and objects that Python's own values have become.</summary>
/// <param name="tensor">A tensor of the model as Keras 3 writes it; null where it cannot be read.</param>
/// <param name="refuse">Says what cannot be read.</param>
internal sealed class OldOperands(Func<JsonValue, JsonValue?> tensor, Func<JsonValue, string, JsonValue?> refuse)
{
    /// <summary>What stands in the place of a layer's name for a value that no layer gives.</summary>
    public const string Constant = "_CONSTANT_VALUE";

    /// <summary>The first argument, or one of its list: a tensor of the model, or a constant in its place.</summary>
    public JsonValue? First(JsonValue part) =>
        part.Items[0] is not { Kind: JsonKind.String, Text: Constant } ? tensor(part)
        : part.Items[1] is { Kind: JsonKind.Number, Text: "-1" } ? Value(part.Items[2])
        : refuse(part, "has a constant that is marked as a call");

    /// <summary>An argument by name.</summary>
    public JsonMember? Named(JsonMember member) => Value(member.Value) is { } value ? member with { Value = value } : null;

    /// <summary>A value with tensors in it, or ranges of positions. A list of a text and so many items is a tensor.</summary>
    private JsonValue? Value(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Array when value.Items is [{ Kind: JsonKind.String }, _, _] or [{ Kind: JsonKind.String }, _, _, _]:
                return tensor(value);
            case JsonKind.Array:
                return List(value, value.Items);
            case JsonKind.Object:
                return Object(value);
            default:
                return value;
        }
    }

    private JsonValue? Object(JsonValue value) => KerasClass.NameOf(value) switch
    {
        "__ellipsis__" => OldJson.Layer(value.Position, "__ellipsis__", "__ellipsis__", JsonBuild.Object(value.Position)),
        "__tuple__" or "TensorShape" when value["items"] is { Kind: JsonKind.Array } items => List(value, items.Items),
        _ when value is { Members.Count: 3 } && value["start"] is { } start && value["stop"] is { } stop && value["step"] is { } step =>
            Value(start) is { } from && Value(stop) is { } to && Value(step) is { } by
                ? OldJson.Slice(value.Position, from, to, by)
                : null,
        _ => refuse(value, "is called with an object that is not understood"),
    };

    private JsonValue? List(JsonValue place, IReadOnlyList<JsonValue> items)
    {
        JsonValue?[] values = [.. items.Select(Value)];
        return values.Contains(null) ? null : JsonBuild.Array(place.Position, values!);
    }
}
