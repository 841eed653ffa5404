using ParamGen.Core.Collections;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>A layer and the module that it is made of; one of them null where there is none for the other.</summary>
/// <param name="Layer">The layer, or a part of it.</param>
/// <param name="Module">The module.</param>
/// <param name="Comparison">How they differ; null where one is null.</param>
internal sealed record Pair(LayerModule? Layer, FileModule? Module, Comparison? Comparison)
{
    /// <summary>Whether a user named the module.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>
/// Which module belongs to which layer: the pairs that differ the least, and among equals those nearest in order and name.
/// </summary>
internal sealed class Matching
{
    /// <summary>So many kinds of layers times kinds of modules are compared: the largest networks have a tenth of it.</summary>
    private const long MostComparisons = 1_000_000;

    /// <summary>So many equal layers are matched by more than their order.</summary>
    private const int MostEqual = 256;

    private readonly IReadOnlyList<LayerModule> layers;
    private readonly IReadOnlyList<FileModule> modules;
    private readonly ClassTable classes;
    private readonly Dictionary<LayerModule, int> places = new(ByReference.Instance);
    private readonly NameWords words = new();
    private readonly List<Pair> pairs = [];
    private long steps = 100_000_000;

    private Matching(IReadOnlyList<LayerModule> layers, IReadOnlyList<FileModule> modules)
    {
        (this.layers, this.modules, classes) = (layers, modules, new(layers, modules));
        for (var i = 0; i < layers.Count; i++)
            places[layers[i]] = i;
    }

    public IReadOnlyList<Pair> Pairs => pairs;

    /// <summary>What a user says of layers or modules of which something else is said already.</summary>
    public List<MapEntry> Ignored { get; } = [];

    public long Cost => pairs.Sum(CostOf);

    /// <summary>Where a layer stands among all of them.</summary>
    public int PlaceOf(LayerModule layer) => places[layer];

    /// <summary>Null where so little fits that finding the rest would take too long.</summary>
    public static Matching? Of(IReadOnlyList<LayerModule> layers, IReadOnlyList<FileModule> modules, IEnumerable<MapEntry> map)
    {
        var matching = new Matching(layers, modules);
        return matching.classes.Size <= MostComparisons && matching.Solve(map) ? matching : null;
    }

    private static long CostOf(Pair pair) => pair switch
    {
        { Comparison: { } comparison } => comparison.Cost,
        { Layer: { } layer } => Alone(layer),
        _ => Spare(pair.Module!),
    };

    private static long Alone(LayerModule layer) =>
        layer.MayLack ? 0 : Comparison.Unit + (layer.Forms[0].Members.Count * Comparison.Unit / 2);

    private static long Spare(FileModule module) => Comparison.Unit + (module.Tensors.Count * Comparison.Unit / 2);

    private bool Solve(IEnumerable<MapEntry> map)
    {
        NaturalOrder.Arrange(modules, Anchors());
        var (openLayers, openModules) = (layers.ToList(), modules.ToList());
        // Of two entries the one that says more comes first.
        foreach (var entry in map.OrderByDescending(entry => entry.Module.Length).ThenBy(entry => entry.Text, StringComparer.Ordinal))
        {
            var (named, covered) = (openLayers.FindAll(entry.Means), openModules.FindAll(entry.Covers));
            if (named.Count == 1 && covered.Find(entry.IsExactly) is { } exact)
                covered = [exact];
            if (named.Count == 0 || covered.Count == 0)
            {
                Ignored.Add(entry);
                continue;
            }

            var first = pairs.Count;
            if (named.Count == 1 && covered.Count == 1)
                pairs.Add(new(named[0], covered[0], Comparison.Of(covered[0], named[0], isGiven: true)));
            else if (!Solve(named, covered))
                return false;
            for (var i = pairs.Count - 1; i >= first; i--)
            {
                pairs[i] = pairs[i] with { IsGiven = true };
                if (pairs[i] is { Layer: null, Module: { } spare } && !entry.IsExactly(spare))
                {
                    pairs.RemoveAt(i);
                    covered.Remove(spare);
                }
            }

            var taken = new HashSet<FileModule>(covered);
            openLayers.RemoveAll(entry.Means);
            openModules.RemoveAll(taken.Contains);
        }

        if (!Solve(openLayers, openModules))
            return false;
        pairs.Sort((one, other) => (Place(one), one.Module?.Order).CompareTo((Place(other), other.Module?.Order)));
        return true;

        int Place(Pair pair) => pair.Layer is null ? int.MaxValue : places[pair.Layer];
    }

    /// <summary>The modules that fit one layer alone, which fits no other one.</summary>
    private Dictionary<FileModule, int> Anchors()
    {
        var anchors = new Dictionary<FileModule, int>();
        foreach (var (own, others) in classes.Closed(layers, modules))
        {
            if (own.Count == 1)
                anchors[others[0]] = places[own[0]];
        }

        return anchors;
    }

    private bool Solve(List<LayerModule> some, List<FileModule> others)
    {
        var (matchedLayers, matchedModules) = (new HashSet<LayerModule>(ByReference.Instance), new HashSet<FileModule>());
        foreach (var (equal, fitting) in classes.Closed(some, others))
        {
            matchedLayers.UnionWith(equal);
            matchedModules.UnionWith(fitting);
            FileModule[] ordered = [.. fitting.OrderBy(module => module.Order)];
            if (equal.Count > MostEqual)
                InOrder(equal, ordered);
            else if (!Assign(equal, ordered, (i, j) => (double)(i - j) / equal.Count))
                return false;
        }

        var (openLayers, openModules) =
            (some.FindAll(layer => !matchedLayers.Contains(layer)), others.FindAll(module => !matchedModules.Contains(module)));
        return Assign(
            openLayers,
            openModules,
            (i, j) => ((double)places[openLayers[i]] / layers.Count) - ((double)openModules[j].Order / modules.Count));
    }

    private void InOrder(List<LayerModule> equal, FileModule[] ordered)
    {
        for (var i = 0; i < equal.Count; i++)
            pairs.Add(new(equal[i], ordered[i], classes.Compare(equal[i], ordered[i])));
    }

    private bool Assign(List<LayerModule> some, IReadOnlyList<FileModule> others, Func<int, int, double> distance)
    {
        if ((long)some.Count * others.Count > MostComparisons)
            return false;
        var costs = new long[some.Count, others.Count];
        for (var i = 0; i < some.Count; i++)
        {
            // A module that is matched is not left over.
            for (var j = 0; j < others.Count; j++)
                costs[i, j] = classes.Compare(some[i], others[j]) is { Cost: var cost }
                    ? cost + Tie(some[i], others[j], distance(i, j)) - Spare(others[j])
                    : Assignment.Never;
        }

        if (Assignment.Solve(costs, [.. some.Select(Alone)], ref steps) is not { } columns)
            return false;
        var spare = new HashSet<FileModule>(others);
        for (var i = 0; i < some.Count; i++)
        {
            var module = columns[i] < 0 ? null : others[columns[i]];
            if (module is not null)
                spare.Remove(module);
            pairs.Add(new(some[i], module, module is null ? null : classes.Compare(some[i], module)));
        }

        pairs.AddRange(others.Where(spare.Contains).Select(module => new Pair(null, module, null)));
        return true;
    }

    /// <summary>
    /// What decides between equals, less than any difference even if all is summed up. The square of the distance keeps pairs from
    /// crossing.
    /// </summary>
    private long Tie(LayerModule layer, FileModule module, double distance)
    {
        var tie = (0.6 * distance * distance) + (0.4 * (1 - words.Likeness(layer, module)));
        return (long)(tie * Comparison.Unit / (Math.Max(layers.Count, modules.Count) + 1));
    }
}
