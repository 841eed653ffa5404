using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>Compares layers as a person wrote them with those that are written for a file.</summary>
/// <param name="own">The layers as a person wrote them.</param>
/// <param name="written">The layers that are written.</param>
/// <param name="keepsAllNames">Whether layers have the file's names even where nothing refers to them.</param>
internal sealed class LayerComparison(NetworkSource own, NetworkSource written, bool keepsAllNames)
{
    private static readonly HashSet<string> notCompared =
    [
        nameof(LayerAttribute.Name), nameof(LayerAttribute.ExpectedParameters), nameof(LayerAttribute.ExpectedOutput),
    ];

    /// <summary>The names by which layers take others.</summary>
    private readonly HashSet<string> taken = [.. written.Layers
        .SelectMany(layer => layer.Arguments)
        .SelectMany(LayerReferences.NamesIn)
        .Select(name => OutputName.Parse(name).Layer)];

    private readonly Lazy<string[]> ownKeys = new(() => own.Layers.Map(KeyOf));
    private readonly Lazy<string[]> keys = new(() => written.Layers.Map(KeyOf));

    /// <summary>A layer with the name that it needs: a class does not name what is not referred to.</summary>
    public LayerSource Named(LayerSource layer) => NeedsName(layer) ? layer : layer.Without(nameof(LayerAttribute.Name));

    /// <summary>What it costs to take a layer for one that is written: nothing if it may stay, much if it is of another kind.</summary>
    public double CostOf(int position, int other)
    {
        var (mine, theirs) = (own.Layers[position], written.Layers[other]);
        if (mine.Kind != theirs.Kind)
            return 1.9;
        var name = mine.TextOf(nameof(LayerAttribute.Name));
        var isNameRight = name == theirs.TextOf(nameof(LayerAttribute.Name)) || (name is null && !NeedsName(theirs));
        return isNameRight && ownKeys.Value[position] == keys.Value[other] ? 0 : 0.9;
    }

    private bool NeedsName(LayerSource layer) =>
        layer.TextOf(nameof(LayerAttribute.Name)) is { } name && (keepsAllNames || taken.Contains(name));

    /// <summary>What a layer says, in whichever order and however long it says it.</summary>
    private static string KeyOf(LayerSource layer)
    {
        var arguments = Catalogue.Find(layer.Kind) is { } kind ? ShortArguments.Of(kind, layer.Arguments) : layer.Arguments;
        var said = arguments
            .Where(argument => !notCompared.Contains(argument.Name))
            .Select(argument => $"{argument.Name} = {argument.Value}")
            .OrderBy(text => text, StringComparer.Ordinal);
        var model = layer.Model is { } inner ? $"{{{string.Join(" ", inner.Layers.Select(KeyOf))}}}" : "";
        return $"[{layer.Kind}({string.Join(", ", said)}){model}]";
    }
}
