using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>Which layers, and which modules, shapes do not tell from one another.</summary>
internal sealed class EqualNames(Matching matching)
{
    private readonly ILookup<string, string> layers = matching.Pairs
        .Where(pair => pair.Layer is not null)
        .ToLookup(pair => pair.Layer!.Key, pair => pair.Layer!.Name, StringComparer.Ordinal);

    private readonly ILookup<string, string> modules = matching.Pairs
        .Where(pair => pair.Module is not null)
        .ToLookup(pair => pair.Module!.Key, pair => pair.Module!.Name, StringComparer.Ordinal);

    /// <summary>What is added to a claim of a layer that may be of another one: (or 'dense_1', with the same shapes).</summary>
    public string Of(LayerModule layer) => Text(layers[layer.Key].Where(name => name != layer.Name).Select(name => $"'{name}'"), "layer");

    public string Of(FileModule module) => Text(modules[module.Key].Where(name => name != module.Name), "module");

    private static string Text(IEnumerable<string> names, string what) =>
        Several.Of(names.Distinct(), what) is { Length: > 0 } text ? $" (or {text}, with the same shapes)" : "";
}
