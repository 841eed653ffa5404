using ParamGen.Core.Collections;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>Layers and modules by what tells their shapes apart, so that equal ones are compared but once.</summary>
internal sealed class ClassTable
{
    private readonly Dictionary<LayerModule, int> ofLayers = new(ByReference.Instance);
    private readonly Dictionary<FileModule, int> ofModules = [];
    private readonly int moduleClasses;
    private readonly Comparison?[] comparisons;
    private readonly bool[] isCompared;

    public ClassTable(IEnumerable<LayerModule> layers, IEnumerable<FileModule> modules)
    {
        var layerClasses = Number(layers, ofLayers, layer => layer.Key);
        moduleClasses = Number(modules, ofModules, module => module.Key);
        Size = (long)layerClasses * moduleClasses;
        var size = Size > int.MaxValue / 16 ? 0 : (int)Size;
        (comparisons, isCompared) = (new Comparison?[size], new bool[size]);
    }

    /// <summary>How many comparisons there are at most.</summary>
    public long Size { get; }

    public Comparison? Compare(LayerModule layer, FileModule module)
    {
        var at = (ofLayers[layer] * moduleClasses) + ofModules[module];
        if (!isCompared[at])
            (isCompared[at], comparisons[at]) = (true, Comparison.Of(module, layer));
        return comparisons[at];
    }

    /// <summary>Equal layers with as many equal modules that fit them and no others.</summary>
    public IEnumerable<(List<LayerModule> Layers, List<FileModule> Modules)> Closed(
        IEnumerable<LayerModule> layers,
        IEnumerable<FileModule> modules)
    {
        var equalLayers = layers.GroupBy(layer => ofLayers[layer]).Select(group => group.ToList()).ToList();
        var equalModules = modules.GroupBy(module => ofModules[module]).Select(group => group.ToList()).ToList();
        var fitted = new int[equalModules.Count];
        var only = new int?[equalLayers.Count];
        for (var i = 0; i < equalLayers.Count; i++)
        {
            var count = 0;
            for (var j = 0; j < equalModules.Count; j++)
            {
                if (Compare(equalLayers[i][0], equalModules[j][0])?.IsExact is not true)
                    continue;
                fitted[j]++;
                only[i] = ++count == 1 ? j : null;
            }
        }

        for (var i = 0; i < equalLayers.Count; i++)
        {
            if (only[i] is { } j && fitted[j] == 1 && equalLayers[i].Count == equalModules[j].Count)
                yield return (equalLayers[i], equalModules[j]);
        }
    }

    private static int Number<T>(IEnumerable<T> items, Dictionary<T, int> numbers, Func<T, string> key)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var text = key(item);
            if (!known.TryGetValue(text, out var number))
                known.Add(text, number = known.Count);
            numbers[item] = number;
        }

        return known.Count;
    }
}
