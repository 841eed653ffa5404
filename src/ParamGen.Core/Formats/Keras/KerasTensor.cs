using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras;

/// <summary>An output of a layer's call, as a file names it: <c>["dense", 0, 0]</c>.</summary>
/// <param name="Layer">The name of the layer.</param>
/// <param name="Call">Which of its calls, from 0.</param>
/// <param name="Output">Which of the call's outputs, from 0.</param>
/// <param name="Position">Where it stands in the file.</param>
internal sealed record KerasTensor(string Layer, int Call, int Output, int Position)
{
    /// <summary>The types that numbers have; a mixed one is how a layer computes.</summary>
    private static readonly HashSet<string> types =
    [
        .. Enum.GetValues(typeof(DType)).Cast<DType>()
            .Where(type => type is not (DType.MixedFloat16 or DType.MixedBFloat16))
            .Select(type => type.ToString().ToLowerInvariant()),
    ];

    /// <summary>Whether a word is the type of numbers.</summary>
    public static bool IsType(string word) => types.Contains(word);

    /// <summary>What stands for the class of a tensor of a file of Keras 1 or 2.</summary>
    public const string OfOldFile = "__keras_history__";

    /// <summary>Keras's notation: <c>dense[0][0]</c>.</summary>
    public override string ToString() =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}[{1}][{2}]", Layer, Call, Output);

    /// <summary>The output that a list of a name and two numbers means; null where it is no such list.</summary>
    public static KerasTensor? OfHistory(JsonValue json) =>
        json is { Items: [{ Kind: JsonKind.String } layer, var call, var output] }
        && KerasArguments.Integer(call) is >= 0 and var callNumber && KerasArguments.Integer(output) is >= 0 and var outputNumber
            ? new(layer.Text, callNumber, outputNumber, json.Position)
            : null;

    /// <summary>
    /// Where a tensor in a call's arguments comes from: a name and two numbers, and what else there may be, which Keras does not read.
    /// Null where it is none. Keras takes its shape from the layer that gives it, whatever the file says.
    /// </summary>
    public static JsonValue? HistoryOf(JsonValue json) => json["class_name"] switch
    {
        { Kind: JsonKind.String, Text: OfOldFile } => json["config"] is { Items.Count: 3 } history ? history : null,
        // Keras makes a tensor of what is written before it takes the layer's own, so this must be one.
        { Kind: JsonKind.String, Text: "__keras_tensor__" } when json["config"] is { Kind: JsonKind.Object } config
            && config["shape"] is { } shape && KerasSizes.Shape(shape) is not null
            && config["dtype"] is { Kind: JsonKind.String } written && IsType(written.Text)
            => config["keras_history"],
        _ => null,
    };

    /// <summary>The tensor of a file of Keras 1 or 2, which writes nothing but where it comes from.</summary>
    public static JsonValue Json(int position, JsonValue history) =>
        JsonValue.Object(position, [("class_name", JsonValue.String(position, OfOldFile)), ("config", history)]);
}
