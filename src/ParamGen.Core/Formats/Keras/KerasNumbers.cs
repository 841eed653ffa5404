using ParamGen.Core.Json;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Numbers that Keras writes with their type, as it does with arrays and tensors:
/// <c>{"class_name": "__numpy__", "config": {"value": [1.0, 2.0], "dtype": "float32"}}</c>.
/// </summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization utilities</see>.
/// </remarks>
internal static class KerasNumbers
{
    /// <summary>The number, or the lists of numbers, within; the value itself where it has no type.</summary>
    public static JsonValue Of(JsonValue json) =>
        json is { Kind: JsonKind.Object, Members.Count: 2 }
        && KerasClass.NameOf(json) is "__numpy__" or "__tensor__"
        && json["config"] is { Kind: JsonKind.Object, Members.Count: 2 } config
        && config["dtype"] is { Kind: JsonKind.String } type && KerasTensor.IsType(type.Text)
        && config["value"] is { } value
            ? value
            : json;

    /// <summary>The shape of lists of lists of numbers; null for anything else.</summary>
    public static Shape? ShapeOf(JsonValue json)
    {
        if (KerasArguments.Number(json) is not null)
            return new Shape();
        if (json is not { Kind: JsonKind.Array, Items.Count: > 0 } || ShapeOf(json.Items[0]) is not { } item)
            return null;
        return json.Items.All(other => ShapeOf(other) == item) ? new Shape([json.Items.Count, .. item.Dims]) : null;
    }

    /// <summary>The numbers of lists of lists as a single list; a number alone stays one.</summary>
    public static JsonValue Flat(JsonValue json) =>
        json.Kind is JsonKind.Array && ShapeOf(json) is { Rank: > 1 }
            ? new(JsonKind.Array, json.Position, "", [.. Items(json)], [])
            : json;

    private static IEnumerable<JsonValue> Items(JsonValue json) => json.Kind is JsonKind.Array ? json.Items.SelectMany(Items) : [json];
}
