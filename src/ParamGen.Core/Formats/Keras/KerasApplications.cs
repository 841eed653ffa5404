using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// The layers that Keras's own applications define beside their models: custom layers like any other, but of a known code. ConvNeXt's
/// <c>LayerScale</c> is an attribute as well.
/// </summary>
/// <remarks>
/// Sources: <see href="https://keras.io/api/applications/inceptionresnetv2/">Keras, InceptionResNetV2</see>,
/// <see href="https://keras.io/api/applications/convnext/">Keras, ConvNeXt models</see>.
/// </remarks>
internal static class KerasApplications
{
    /// <summary>Where a class is registered that names no package.</summary>
    private const string Package = "Custom>";

    private static readonly string[] modules = ["keras.src.applications.", "keras.applications."];

    private static readonly Dictionary<string, CustomLayer> layers = new[]
    {
        // one input plus another one times a number
        Of("CustomScaleLayer", "(batch, ...), (batch, ...) -> (batch, ...)"),
        Of("StochasticDepth", "(batch, ...) -> (batch, ...)"),
    }.ToDictionary(layer => layer.Name);

    /// <summary>What stands for a layer of an application; null where it is none.</summary>
    /// <param name="json">The layer.</param>
    public static CustomLayer? Find(JsonValue json)
    {
        var name = KerasClass.NameOf(json);
        var plain = name.StartsWith(Package, StringComparison.Ordinal) ? name.Substring(Package.Length) : name;
        var isRegistered = json["registered_name"] switch
        {
            null or { IsNull: true } => true,
            { Kind: JsonKind.String, Text: var registered } => registered == plain || registered == Package + plain,
            _ => false,
        };
        var isThere = KerasClass.HasModule(json, module => modules.Any(start => module.StartsWith(start, StringComparison.Ordinal)));
        return isRegistered && isThere && layers.TryGetValue(plain, out var found) ? found : null;
    }

    private static CustomLayer Of(string name, string signature) =>
        new(name, new("Use", default) { Declared = new(name, signature) { MultiplyAdds = "0" } });
}
