using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// Turns what Keras 1 or 2 wrote into what Keras 3 would write for it, so that one reader reads both. Every value keeps its place in
/// the text. Whatever the file says that is not understood is an error, as it is in a file of Keras 3.
/// </summary>
internal static class OldKeras
{
    /// <summary>The model as Keras 3 would write it; null where it cannot be read.</summary>
    public static JsonValue? Upgrade(JsonValue model, KerasVersion version, KerasCustomLayers custom, KerasErrors errors)
    {
        var before = errors.Count;
        var upgraded = new OldModels(new(model, version, custom, errors)).Model(model);
        return errors.Count == before ? upgraded : null;
    }
}
