using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The padding of Keras 1: a number, a list, or a dictionary in which a side that is not there has none.</summary>
internal static class OldPadding
{
    public static readonly OldRule Of1D = config => Sides(config, ["left_pad", "right_pad"]);

    public static readonly OldRule Of2D = config =>
    {
        Sides(config, ["top_pad", "bottom_pad", "left_pad", "right_pad"]);
        if (config["padding"] is { Kind: JsonKind.Array, Items: { Count: 4 } sides } padding)
            config.Replace("padding", JsonBuild.Array(padding.Position, Pair(sides[0], sides[1]), Pair(sides[2], sides[3])));
    };

    private static void Sides(OldConfig config, string[] names)
    {
        if (config["padding"] is not { Kind: JsonKind.Object } padding)
            return;
        if (padding.Members.Any(member => !names.Contains(member.Name)))
            config.Refuse(padding, $"does not accept {JsonText.Short(padding)} for 'padding'");
        else
            config.Replace("padding", JsonBuild.Array(
                padding.Position,
                [.. names.Select(name => padding[name] ?? JsonBuild.Number(padding.Position, 0))]));
    }

    private static JsonValue Pair(JsonValue before, JsonValue after) => JsonBuild.Array(before.Position, before, after);
}
