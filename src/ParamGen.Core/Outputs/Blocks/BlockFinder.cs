using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>
/// Finds what a network of attributes repeats: layers whose names begin alike, as often as a person would write them once. All layers
/// keep their names and numbers.
/// </summary>
internal sealed class BlockFinder
{
    /// <summary>More numbers than a person tells apart where a block is used.</summary>
    private const int MostParameters = 6;

    /// <summary>The lines of a block beside its layers.</summary>
    private const int LinesOfBlock = 6;

    /// <summary>Large networks repeat few parts.</summary>
    private const int MostBlocks = 24;

    private const int MostTries = 12;

    private readonly ClassNames classes;
    private readonly LayerPart[] parts;
    private readonly bool[] isCovered;

    private BlockFinder(ClassNames classes, LayerPart[] parts)
    {
        this.classes = classes;
        this.parts = parts;
        isCovered = new bool[parts.Length];
    }

    /// <summary>The network with blocks, as far as it repeats any layers.</summary>
    /// <param name="network">The network as attributes say it.</param>
    /// <param name="classes">Gives names to the blocks.</param>
    public static BlockedNetwork Of(NetworkSource network, ClassNames classes)
    {
        var nodes = NodeReader.Read(network);
        var graph = CallGraph.Of(nodes);
        var calls = graph.Calls.ToDictionary(call => call.Source);
        // An input that stands for several is none of a layer's.
        if (nodes.Any(node => node.Source is null || !calls.ContainsKey(node)))
            return new(network, []);
        LayerPart[] parts = [.. nodes.Select(node => PartOf(network, node, calls[node]))];
        var finder = new BlockFinder(classes, parts);
        var chosen = finder.Choose(LayerRuns.Of(parts, graph));
        return chosen.Count == 0 ? new(network, []) : BlockWriter.Write(
            network,
            parts,
            [.. chosen.OrderBy(runs => runs.Min(run => run.First)).Select(runs => (finder.BlockOf(runs), runs))]);
    }

    private static LayerPart PartOf(NetworkSource network, LayerNode node, Call call)
    {
        LayerNode[] all = [.. node.WithInner];
        return new(node, call, [.. all.Select(inner => Named(network.Layers[inner.Index], inner.Name))])
        {
            IsFixed = node.Kind.Name == Catalogue.Input
                || node.Layer is SharedCall
                || call.Number > 0
                || node.Name.Contains('[')
                || all.Any(inner => IsNumbered(inner.Name, network.Layers[inner.Index])),
        };
    }

    private static LayerSource Named(LayerSource layer, string name) =>
        layer.Kind == "Shared" ? layer : layer.With(nameof(LayerAttribute.Name), name);

    /// <summary>Whether a name is one that Keras gives: what begins it is no person's.</summary>
    private static bool IsNumbered(string name, LayerSource layer)
    {
        var stem = KerasNames.SnakeCase(layer.Model?.Name ?? Catalogue.Find(layer.Kind)!.KerasName);
        return name.StartsWith(stem, StringComparison.Ordinal) && name.Skip(stem.Length).All(c => c is '_' or (>= '0' and <= '9'));
    }

    /// <summary>
    /// The blocks that save the most, each with its uses. What saves the most by itself may stand in the way of what saves more
    /// together, so each of the best is tried as the first.
    /// </summary>
    private List<List<LayerRun>> Choose(List<LayerRun> runs)
    {
        List<List<LayerRun>> groups =
        [
            .. runs.GroupBy(BlockNumbers.KeyOf).Where(group => group.Count() > 1).SelectMany(group => Split([.. group])),
        ];
        var firsts = groups.Where(group => Saved(group) > 0).OrderByDescending(Saved).Take(MostTries);
        return firsts.Select(first => Choose(groups, first))
            .OrderByDescending(chosen => chosen.Sum(Saved))
            .ThenBy(chosen => chosen.Count)
            .FirstOrDefault() ?? [];
    }

    private List<List<LayerRun>> Choose(IEnumerable<List<LayerRun>> groups, List<LayerRun> first)
    {
        Array.Clear(isCovered, 0, isCovered.Length);
        var chosen = new List<List<LayerRun>>();
        for (var best = first; best is not null && chosen.Count < MostBlocks; best = groups.OrderByDescending(Saved).FirstOrDefault())
        {
            foreach (var run in best)
            {
                for (var i = run.First; i < run.End; i++)
                    isCovered[i] = true;
            }

            chosen.Add(best);
            groups = [.. groups.Select(group => group.Where(IsFree).ToList()).Where(group => Saved(group) > 0)];
        }

        return chosen;
    }

    private bool IsFree(LayerRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (isCovered[i])
                return false;
        }

        return true;
    }

    /// <summary>The lines that a block saves.</summary>
    private static int Saved(List<LayerRun> runs) =>
        runs.Count < 2 ? 0 : ((runs.Count - 1) * runs[0].Layers.Count) - runs.Count - LinesOfBlock;

    /// <summary>Uses that differ in too many numbers, apart from each other: by the number that has the fewest values.</summary>
    private static IEnumerable<List<LayerRun>> Split(List<LayerRun> runs)
    {
        var columns = BlockParameters.ColumnsOf(runs);
        if (BlockParameters.BasesOf(columns).Count <= MostParameters)
            return [runs];
        var column = columns.OrderBy(candidate => candidate.Values.Distinct().Count()).First();
        return runs.Select((run, i) => (run, column.Values[i]))
            .GroupBy(pair => pair.Item2, pair => pair.run)
            .Where(group => group.Count() > 1)
            .SelectMany(group => Split([.. group]));
    }

    private Block BlockOf(List<LayerRun> runs)
    {
        var parameters = BlockParameters.Of(runs);
        var name = BlockNames.Of(runs);
        // A class has no member of its own name.
        if (parameters.Parameters.Any(parameter => parameter.Name == name))
            name += "Block";
        return new(classes.Next(name, "Block"), runs[0].Layers, parameters.Parameters, parameters.Expressions);
    }
}
