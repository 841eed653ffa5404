using System.Globalization;
using System.Text;
using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>An operation of TensorFlow 1, and the function of TensorFlow that is the same.</summary>
/// <param name="form">The form of the operation.</param>
/// <param name="names">The names of all of its inputs, which mean nothing here.</param>
/// <param name="attributes">Its attributes, as the file has them.</param>
/// <param name="constants">The inputs that are constants, by their places.</param>
internal sealed class OldOperation(OldOperationForm form, JsonValue names, JsonValue attributes, JsonValue? constants)
{
    /// <summary>Attributes that tell types, which follow from the inputs, or that change nothing.</summary>
    private static readonly HashSet<string> withoutMeaning =
    [
        "T", "N", "Tidx", "Tshape", "Tperm", "Tdim", "Tdims", "Tpaddings", "Tindices", "Tparams", "Taxis", "Tmultiples", "TI", "Index",
        "SrcT", "Truncate", "Tlen", "Tshift", "alpha", "align_corners", "half_pixel_centers", "incompatible_shape_error",
        "use_cudnn_on_gpu", "explicit_paddings", "_class", "_output_shapes", "exclusive", "reverse", "sorted", "validate_indices", "mode",
    ];

    private static readonly Dictionary<string, string> types = new()
    {
        ["DT_HALF"] = "float16",
        ["DT_BFLOAT16"] = "bfloat16",
        ["DT_FLOAT"] = "float32",
        ["DT_DOUBLE"] = "float64",
        ["DT_INT8"] = "int8",
        ["DT_UINT8"] = "uint8",
        ["DT_INT16"] = "int16",
        ["DT_UINT16"] = "uint16",
        ["DT_INT32"] = "int32",
        ["DT_INT64"] = "int64",
        ["DT_BOOL"] = "bool",
        ["DT_STRING"] = "string",
    };

    public string Path => form.Path;

    /// <summary>The operation of a layer; null where nothing says which it is, or where it is not known.</summary>
    public static OldOperation? Of(JsonValue config)
    {
        var node = config["node_def"] is { Kind: JsonKind.String } text ? JsonReader.Read(text.Text, out _) : config["node_def"];
        return node?["op"] is { Kind: JsonKind.String } op
            && node["name"] is { Kind: JsonKind.String }
            && node["input"] is { Kind: JsonKind.Array } names && names.Items.All(input => input.Kind is JsonKind.String)
            && node["attr"] is { Kind: JsonKind.Object } attributes
            && config["constants"] is null or { Kind: JsonKind.Object }
            ? new(OldOperationForm.Of(op.Text), names, attributes, config["constants"])
            : null;
    }

    /// <summary>The call of the function; null where it is not understood, and the reason.</summary>
    public JsonValue? Call(int position, IReadOnlyList<JsonValue> tensors, out string reason)
    {
        reason = "is called with other inputs than its operation takes";
        if (Inputs(tensors) is not { } inputs || inputs.Count != names.Items.Count)
            return null;
        if (attributes.Members.FirstOrDefault(member => !withoutMeaning.Contains(member.Name) && !form.Reads(member.Name)) is
            { Name: { } unknown })
        {
            reason = $"has an operation with '{unknown}', which is not supported";
            return null;
        }

        if (attributes.Members.FirstOrDefault(member => Plain(member.Value) is null) is { Name: { } open })
            reason = $"has an operation with a value for '{open}' that is not understood";
        else if (form.Types.FirstOrDefault(type => attributes[type] is null) is { } missing)
            reason = $"has an operation without '{missing}'";
        else
            return form.Call(position, inputs, name => attributes[name] is { } value ? Plain(value) : null);
        return null;
    }

    private List<JsonValue>? Inputs(IReadOnlyList<JsonValue> tensors)
    {
        var inputs = new List<JsonValue>();
        var (next, count) = (0, tensors.Count + (constants?.Members.Count ?? 0));
        for (var i = 0; i < count; i++)
        {
            if (constants?[i.ToString(CultureInfo.InvariantCulture)] is { } constant)
                inputs.Add(constant);
            else if (next < tensors.Count)
                inputs.Add(tensors[next++]);
            else
                return null;
        }

        return inputs;
    }

    /// <summary>
    /// The value of an attribute: <c>{"i": "2"}</c>, <c>{"b": true}</c>, <c>{"type": "DT_INT32"}</c>, <c>{"list": {"i": ["1"]}}</c>, or
    /// <c>{"s": "..."}</c> in base 64.
    /// </summary>
    private static JsonValue? Plain(JsonValue attribute)
    {
        if (attribute is not { Kind: JsonKind.Object, Members: [var member] })
            return null;
        var value = member.Value;
        return member.Name switch
        {
            "i" => Number(value),
            "b" when value.IsBoolean => value,
            "f" when value.Kind is JsonKind.Number or JsonKind.String => value,
            "type" when value.Kind is JsonKind.String && types.TryGetValue(value.Text, out var type) =>
                JsonValue.String(value.Position, type),
            "s" when value.Kind is JsonKind.String => Decoded(value),
            "shape" when value.Kind is JsonKind.Object => value,
            "list" when value is { Members: [{ Name: "i" } list] } => Numbers(list.Value),
            "list" when value is { Kind: JsonKind.Object, Members: [{ Value.Kind: JsonKind.Array }] } => value.Members[0].Value,
            "list" when value is { Kind: JsonKind.Object, Members.Count: 0 } => JsonBuild.Array(value.Position),
            _ => null,
        };
    }

    /// <summary>A number of 64 bits, which is written as a text.</summary>
    private static JsonValue? Number(JsonValue text) => text.Kind is JsonKind.String or JsonKind.Number
        && long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonBuild.Number(text.Position, number)
            : null;

    private static JsonValue? Numbers(JsonValue list)
    {
        JsonValue?[] numbers = [.. list.Items.Select(Number)];
        return list.Kind is not JsonKind.Array || numbers.Contains(null) ? null : JsonBuild.Array(list.Position, numbers!);
    }

    private static JsonValue? Decoded(JsonValue base64)
    {
        try
        {
            return JsonValue.String(base64.Position, Encoding.UTF8.GetString(Convert.FromBase64String(base64.Text)));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
