using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The modes of a Merge of Keras 1, each of which is a layer of its own in Keras 3.</summary>
internal static class OldMergeModes
{
    private static readonly Dictionary<string, string> kinds = new()
    {
        ["sum"] = "Add",
        ["mul"] = "Multiply",
        ["ave"] = "Average",
        ["max"] = "Maximum",
        ["concat"] = "Concatenate",
        ["dot"] = "Dot",
        ["cos"] = "Dot",
    };

    public static readonly OldRule Rule = config =>
    {
        if (config["mode_type"] is { } type && type.Text != "raw")
        {
            config.Refuse(type, "merges by a function of somebody's own, of which the file does not say what it gives");
            return;
        }

        if (config["mode"] is not { Kind: JsonKind.String } mode || !kinds.TryGetValue(mode.Text, out var kind))
        {
            config.Refuse(config["mode"], $"does not support {(config["mode"] is { } given ? JsonText.Short(given) : "null")} for 'mode'");
            return;
        }

        config.Kind = kind;
        if (kind == "Concatenate")
            config.Rename("concat_axis", "axis");
        else if (kind == "Dot")
            config.Rename("dot_axes", "axes");
        if (mode.Text == "cos")
            config.Add("normalize", true);
        // What other modes take, and what a function of somebody's own would have said.
        OldRules.Drop(
            "mode", "mode_type", "concat_axis", "dot_axes", "output_shape", "output_shape_type", "output_mask", "output_mask_type",
            "arguments")(config);
    };
}
