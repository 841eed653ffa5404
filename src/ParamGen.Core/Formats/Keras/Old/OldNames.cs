using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The layers of a functional model by the names under which calls take them, and how Keras finds a tensor of theirs.</summary>
/// <param name="list">The layers.</param>
/// <param name="version">The Keras that reads the file.</param>
internal sealed class OldNames(JsonValue list, KerasVersion version)
{
    private readonly Dictionary<string, JsonValue> layers = list.Items
        .Where(layer => layer["name"] is { Kind: JsonKind.String })
        .GroupBy(layer => layer["name"]!.Text)
        .ToDictionary(group => group.Key, group => group.Last());

    public JsonValue? Find(string name) => layers.TryGetValue(name, out var layer) ? layer : null;

    public bool IsModel(string name) => Find(name) is { } layer && KerasClass.IsModel(layer);

    /// <summary>
    /// A name and two numbers, written as the numbers that they are for Keras. From TensorFlow 2.4 on it has calls in a dictionary, in
    /// which <c>true</c> and <c>1.0</c> are 1, and asks no input for its call; outputs are in a list, the last of which is also -1.
    /// </summary>
    public JsonValue Plain(JsonValue json)
    {
        if (!version.IsTensorFlow || !version.IsAtLeast(2, 4)
            || json is not { Items: [{ Kind: JsonKind.String, Text: var name }, var call, var output] }
            || Find(name) is not { } layer)
            return json;
        var kind = KerasClass.LayerOf(layer);
        var isInput = kind?.Name == Catalogue.Input;
        var hasOneOutput = KerasTensors.HasOneOutput(kind);
        return JsonBuild.Array(
            json.Position,
            json.Items[0],
            isInput && call.Items.Count == 0 && call.Members.Count == 0 ? JsonBuild.Number(call.Position, 0) : Whole(call, mayBeReal: true),
            hasOneOutput && output.Text == "-1" ? JsonBuild.Number(output.Position, 0) : Whole(output, mayBeReal: false));
    }

    private static JsonValue Whole(JsonValue number, bool mayBeReal) =>
        mayBeReal && KerasArguments.Number(number) is >= 0 and <= int.MaxValue and var value && value == Math.Floor(value)
            ? JsonBuild.Number(number.Position, (long)value)
            : JsonBuild.Counted(number);
}
