using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Normalizations, whose axis is a list in tf.keras.</summary>
internal static class OldNormalization
{
    public static readonly OldRule Batch = config =>
    {
        if (config["axis"] is { Kind: JsonKind.Array, Items: [var only] })
            config.Replace("axis", only);
        else if (config["axis"] is { Kind: JsonKind.Array })
            config.Kind = "MultiAxisBatchNormalization";
        if (config["renorm_clipping"] is { Kind: JsonKind.Object } clipping)
            Clipping(config, clipping);
    };

    /// <summary>A dictionary with the largest factor, the smallest one and the largest shift, of which it may have some.</summary>
    private static void Clipping(OldConfig config, JsonValue clipping)
    {
        string[] names = ["rmax", "rmin", "dmax"];
        if (clipping.Members.Any(member => !names.Contains(member.Name)))
            config.Refuse(clipping, $"does not accept {JsonText.Short(clipping)} for 'renorm_clipping'");
        else if (names.All(name => clipping[name] is not null))
            config.Replace("renorm_clipping", JsonBuild.Array(clipping.Position, [.. names.Select(name => clipping[name]!)]));
        else
            config.Take("renorm_clipping");
    }
}
