using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>A custom layer in a file of Keras 1 or 2: its arguments are its own, and stay as they are.</summary>
internal static class OldCustom
{
    /// <summary>What of the layer says nothing of itself: its place in the graph.</summary>
    private static readonly HashSet<string> ofGraph = ["name", "inbound_nodes"];

    /// <summary>The layer without its calls.</summary>
    public static JsonValue Upgrade(JsonValue json, OldFile file)
    {
        var config = new OldConfig(KerasClass.NameOf(json), json["config"]!, file);
        OldDTypes.Upgrade(config);
        return json.With(json.Members
            .Where(member => !ofGraph.Contains(member.Name))
            .Select(member => member.Name == "config" ? member with { Value = config.Json } : member));
    }
}
