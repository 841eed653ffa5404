using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The type of a layer's numbers: a word, or a policy of data types, which has other names in Keras 3.</summary>
internal static class OldDTypes
{
    public static void Upgrade(OldConfig config)
    {
        if (config["dtype"] is not { } dtype)
            return;
        if (dtype.IsNull)
            config.Take("dtype");
        else if (KerasClass.NameOf(dtype) is "Policy" or "PolicyV1" && dtype["config"]?["name"] is { Kind: JsonKind.String } name)
            Policy(config, dtype, name);
        else if (dtype.Kind is JsonKind.String)
            Policy(config, dtype, dtype);
    }

    private static void Policy(OldConfig config, JsonValue dtype, JsonValue name)
    {
        // The type of what the layer takes, which is a single one as a rule.
        if (name.Text is "infer" or "_infer")
            config.Take("dtype");
        else if (dtype.Kind is JsonKind.Object)
            config.Replace("dtype", JsonBuild.Object(
                dtype.Position,
                JsonBuild.Member("class_name", JsonValue.String(dtype.Position, "DTypePolicy")),
                JsonBuild.Member("config", JsonBuild.Object(dtype.Position, JsonBuild.Member("name", name)))));
    }
}
