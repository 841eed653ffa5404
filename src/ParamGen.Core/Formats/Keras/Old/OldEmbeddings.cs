using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Embeddings, which know how many numbers they take.</summary>
internal static class OldEmbeddings
{
    public static readonly OldRule Rule = config =>
    {
        if (config.Version.IsStandalone)
            config.Kind = "StandaloneEmbedding";
        else
            config.Take("input_length");
        OldRules.Only(value => value.IsNull || value.Kind is JsonKind.False, "sparse")(config);
    };
}
