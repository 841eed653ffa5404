using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>A file of Keras 1 or 2 that is being read: what all of its layers share.</summary>
/// <param name="Json">The file.</param>
/// <param name="Version">The Keras that wrote it.</param>
/// <param name="Custom">What stands for its custom layers.</param>
/// <param name="Errors">Takes what cannot be read.</param>
internal sealed record OldFile(JsonValue Json, KerasVersion Version, KerasCustomLayers Custom, KerasErrors Errors)
{
    /// <summary>The names of layers that have none.</summary>
    public OldNewNames NewNames { get; } = new(Version);

    private readonly Lazy<HashSet<string>> dimOrderings = new(() => [.. OldSigns.DimOrderings(Json)]);

    /// <summary>
    /// The order of axes that a machine of Keras 1 takes where a layer does not say it; null where layers of the file disagree. Layers
    /// that say it had it from the machine as a rule; without them, it is what Keras 1 was set to: channels first in 1.0.
    /// </summary>
    public string? DimOrdering => dimOrderings.Value.Count switch
    {
        0 => Version.IsAtLeast(1, 1) ? "tf" : "th",
        1 => dimOrderings.Value.Single(),
        _ => null,
    };
}
