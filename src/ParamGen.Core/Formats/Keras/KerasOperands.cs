using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads the values of an operator as Keras writes them: 3 is an integer and 3.0 is none, a slice, dots, an array and a tensor are
/// objects with a class of their own. What is not understood is null, and <see cref="Fault"/> says why.
/// </summary>
/// <param name="tensor">What a tensor of the model is, <c>__keras_tensor__</c>; null where it is none.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization utilities</see>.
/// </remarks>
internal sealed class KerasOperands(Func<JsonValue, Operand?> tensor)
{
    /// <summary>The first value that is not understood, and the reason: part of a sentence. Null where all are.</summary>
    public (JsonValue Place, string Reason)? Fault { get; private set; }

    /// <summary>
    /// What an operator was made with, its <c>config</c>, in which Keras reads no objects. Null where it is not understood.
    /// </summary>
    public EquatableArray<NamedOperand>? Settings(JsonValue config) => Members(config, Plain);

    /// <summary>What an operator is called with, in order. Null where it is not understood.</summary>
    public EquatableArray<Operand>? Args(JsonValue args) => Items(args, Value);

    /// <summary>What an operator is called with by name. Null where it is not understood.</summary>
    public EquatableArray<NamedOperand>? NamedArgs(JsonValue args) => Members(args, Value);

    /// <summary>A value of a call. Null where it is not understood.</summary>
    public Operand? Value(JsonValue json) => json.Kind switch
    {
        JsonKind.Array => List(json, Value),
        JsonKind.Object when json["class_name"] is null || json["config"] is null =>
            Map(json, Value),
        JsonKind.Object => Object(json, KerasClass.NameOf(json), json["config"]!),
        _ => Scalar(json),
    };

    private Operand? Plain(JsonValue json) => json.Kind switch
    {
        JsonKind.Array => List(json, Plain),
        JsonKind.Object => Map(json, Plain),
        _ => Scalar(json),
    };

    private Operand? Scalar(JsonValue json)
    {
        switch (json.Kind)
        {
            case JsonKind.Null:
                return Operand.None.Value;
            case JsonKind.True or JsonKind.False:
                return new Operand.Flag(json.Kind is JsonKind.True);
            case JsonKind.String:
                return new Operand.Text(json.Text);
            default:
                if (KerasArrays.IsReal(json))
                    return new Operand.Real(KerasArguments.Number(json)!.Value);
                return long.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? new Operand.Integer(number)
                    : Refuse(json, $"holds the number {json.Text}, which is too large");
        }
    }

    private Operand? Object(JsonValue json, string name, JsonValue config)
    {
        switch (name)
        {
            case "__keras_tensor__" or KerasTensor.OfOldFile:
                return tensor(json) ?? Refuse(json, "takes a value that is not a tensor of the model");
            case "__ellipsis__":
                return Operand.Ellipsis.Value;
            case "__slice__" when config["start"] is { } start && config["stop"] is { } stop && config["step"] is { } step:
                return Value(start) is { } from && Value(stop) is { } to && Value(step) is { } by ? new Operand.Slice(from, to, by) : null;
            case "__numpy__" or "__tensor__":
                return KerasArrays.Read(config) ?? Refuse(json, "holds an array that is not one of numbers");
            case "DTypePolicy" when config["name"] is { Kind: JsonKind.String } policy:
                return new Operand.Text(policy.Text);
            default:
                return Refuse(json, $"holds an object of class '{name}', which is not supported");
        }
    }

    private Operand.List? List(JsonValue json, Func<JsonValue, Operand?> read) => Items(json, read) is { } items ? new(items) : null;

    private Operand.Map? Map(JsonValue json, Func<JsonValue, Operand?> read) => Members(json, read) is { } members ? new(members) : null;

    private EquatableArray<Operand>? Items(JsonValue json, Func<JsonValue, Operand?> read)
    {
        if (json.Kind is not JsonKind.Array)
            return Misses<Operand>(json, "a list");
        var items = new Operand[json.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (read(json.Items[i]) is not { } item)
                return null;
            items[i] = item;
        }

        return items;
    }

    private EquatableArray<NamedOperand>? Members(JsonValue json, Func<JsonValue, Operand?> read)
    {
        if (json.Kind is not JsonKind.Object)
            return Misses<NamedOperand>(json, "an object");
        var members = new NamedOperand[json.Members.Count];
        for (var i = 0; i < members.Length; i++)
        {
            if (read(json.Members[i].Value) is not { } value)
                return null;
            members[i] = new(json.Members[i].Name, value);
        }

        return members;
    }

    private EquatableArray<T>? Misses<T>(JsonValue place, string what)
    {
        Refuse(place, $"lacks {what}");
        return null;
    }

    private Operand? Refuse(JsonValue place, string reason)
    {
        Fault ??= (place, reason);
        return null;
    }
}
