using System.Globalization;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The names that Keras 1 and 2 give to layers without one.</summary>
/// <param name="version">The Keras that reads the file.</param>
internal sealed class OldNewNames(KerasVersion version)
{
    private readonly Dictionary<string, int> counts = [];

    /// <summary>The layer with a name: the next one of its class where it has none.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="className">Its class in the file.</param>
    public JsonValue Named(JsonValue layer, string className)
    {
        var config = layer["config"]!;
        return config["name"] is { IsNull: false } ? layer : layer.With(layer.Members.Select(member => member.Name != "config"
            ? member
            : member with
            {
                Value = config.With(
                [
                    .. config.Members.Where(argument => argument.Name != "name"),
                    JsonBuild.Member("name", JsonValue.String(config.Position, Next(className))),
                ]),
            }));
    }

    /// <summary>
    /// The next name of a class: <c>dense</c>, <c>dense_1</c> in TensorFlow, and elsewhere <c>dense_1</c>, <c>dense_2</c>.
    /// </summary>
    private string Next(string className)
    {
        var isInput = className == "InputLayer";
        var stem = isInput ? "input" : KerasNames.SnakeCase(className);
        counts.TryGetValue(stem, out var count);
        counts[stem] = count + 1;
        var number = version.IsTensorFlow && !isInput ? count : count + 1;
        return number == 0 ? stem : stem + "_" + number.ToString(CultureInfo.InvariantCulture);
    }
}
