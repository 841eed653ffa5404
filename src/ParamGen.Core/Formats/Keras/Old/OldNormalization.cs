using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Normalizations, whose axis is a list in tf.keras.</summary>
internal static class OldNormalization
{
    public static readonly OldRule Batch = config =>
    {
        if (config["axis"] is { Kind: JsonKind.Array, Items: [var only] })
            config.Replace("axis", only);
        if (config["renorm_clipping"] is { IsNull: true })
            config.Take("renorm_clipping");
    };
}
