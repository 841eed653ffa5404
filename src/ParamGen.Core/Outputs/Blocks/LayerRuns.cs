using ParamGen.Core.Collections;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>Finds the runs of layers that can stand in a block.</summary>
internal sealed class LayerRuns
{
    /// <summary>Longer names, and those of more words, are no person's.</summary>
    private const int MostLetters = 200, MostWords = 12;

    private readonly LayerPart[] parts;
    private readonly CallGraph graph;
    private readonly HashSet<string> names;
    private readonly Dictionary<LayerNode, int> positions;

    private LayerRuns(LayerPart[] parts, CallGraph graph)
    {
        this.parts = parts;
        this.graph = graph;
        names = [.. parts.Select(part => part.Name)];
        positions = [];
        for (var i = 0; i < parts.Length; i++)
            positions[parts[i].Call.Source] = i;
    }

    public static List<LayerRun> Of(LayerPart[] parts, CallGraph graph) => new LayerRuns(parts, graph).All();

    private List<LayerRun> All()
    {
        var runs = new List<LayerRun>();
        foreach (var (prefix, first, end) in Spans())
        {
            if (!names.Contains(prefix) && Longest(prefix, first, end) is { } run)
                runs.Add(run);
        }

        return runs;
    }

    /// <summary>
    /// The words with which the names of parts begin that follow each other; those that begin so elsewhere as well are left out.
    /// </summary>
    private IEnumerable<(string Prefix, int First, int End)> Spans()
    {
        var spans = new Dictionary<string, (int First, int End)>();
        var twice = new HashSet<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var prefix in parts[i].IsFixed ? [] : Prefixes(parts[i].Name))
            {
                if (!spans.TryGetValue(prefix, out var span))
                    spans.Add(prefix, (i, i + 1));
                else if (span.End == i)
                    spans[prefix] = (span.First, i + 1);
                else
                    twice.Add(prefix);
            }
        }

        foreach (var span in spans.Where(span => span.Value.End - span.Value.First > 1 && !twice.Contains(span.Key)))
        {
            var (first, end) = span.Value;
            yield return (span.Key, first, end);
            // Of residual, residual_1, residual_2 the first begins like all of them.
            var own = first;
            while (own < end && !IsNumbered(parts[own].Name, span.Key))
                own++;
            if (own > first + 1 && own < end)
                yield return (span.Key, first, own);
        }
    }

    /// <summary>Whether a name begins with the words, a number, and more.</summary>
    private static bool IsNumbered(string name, string prefix)
    {
        var end = prefix.Length + 1;
        while (end < name.Length && name[end] is >= '0' and <= '9')
            end++;
        return end > prefix.Length + 1 && end < name.Length && name[end] == '_';
    }

    private static IEnumerable<string> Prefixes(string name)
    {
        if (name.Length > MostLetters)
            yield break;
        var words = 0;
        for (var i = 1; i < name.Length - 1 && words < MostWords; i++)
        {
            if (name[i] != '_')
                continue;
            words++;
            yield return name.Substring(0, i);
        }
    }

    /// <summary>The most parts of a span, one after the other, that take one output from elsewhere.</summary>
    private LayerRun? Longest(string prefix, int first, int end)
    {
        LayerRun? longest = null;
        while (end - first > (longest?.Count ?? 1))
        {
            var (next, given) = (first, default(Output?));
            while (next < end
                && parts[next].Layers.All(layer => IsOwn(layer, prefix))
                && GivenTo(next, first, given) is { IsOne: true } found)
            {
                given = found.Given;
                next++;
            }

            if (next - first > (longest?.Count ?? 1) && given is { } output && Written(prefix, first, next, output) is { } run)
                longest = run;
            // What takes a second output may be the first of a run.
            first = next > first && next < end ? next : first + 1;
        }

        return longest;
    }

    /// <summary>Whether a layer, and each that it wraps, has a name that begins so.</summary>
    private static bool IsOwn(LayerSource layer, string prefix) =>
        layer.TextOf(nameof(LayerAttribute.Name)) is { } name
        && name.Length > prefix.Length + 1
        && name.StartsWith(prefix + "_", StringComparison.Ordinal)
        && name.Substring(prefix.Length + 1) != OutputName.Input;

    /// <summary>The output from elsewhere that parts take with a further one.</summary>
    private (bool IsOne, Output? Given) GivenTo(int part, int first, Output? given)
    {
        foreach (var inbound in parts[part].Call.Inbound)
        {
            if (PositionOf(inbound.Call) is var position && position >= first && position < part)
                continue;
            var plain = Plain(inbound);
            if (position < 0 || position >= first || (given is { } known && known != plain))
                return (false, given);
            given = plain;
        }

        return (true, given);
    }

    private int PositionOf(Call call) => positions.TryGetValue(call.Source, out var position) ? position : -1;

    private static Output Plain(Output output) => new(output.Call, output.Index is 0 ? null : output.Index);

    private LayerRun? Written(string prefix, int first, int end, Output given)
    {
        var layers = new List<LayerSource>();
        for (var i = first; i < end; i++)
        {
            foreach (var layer in parts[i].Layers)
            {
                if (Written(layer, prefix, first, end, given, isFirst: i == first) is not { } written)
                    return null;
                layers.Add(written);
            }
        }

        var isNamed = parts[first].Layers[0].Arguments.Any(argument => LayerReferences.IsReference(argument.Name));
        return new(prefix, first, end - first, given, isNamed) { Layers = layers };
    }

    /// <summary>A layer as it is within a block; null where it takes what has no name there.</summary>
    private LayerSource? Written(LayerSource layer, string prefix, int first, int end, Output given, bool isFirst)
    {
        if (isFirst)
            layer = layer.Without(nameof(LayerAttribute.Input));
        layer = layer.With(nameof(LayerAttribute.Name), layer.TextOf(nameof(LayerAttribute.Name))!.Substring(prefix.Length + 1));
        foreach (var argument in layer.Arguments.Where(argument => LayerReferences.IsReference(argument.Name)).ToList())
        {
            var local = LayerReferences.NamesIn(argument).Select(Local).ToList();
            if (local.Contains(null))
                return null;
            layer = layer.With(
                argument.Name,
                argument.Value is ArgumentValue.Text ? local[0]! : new EquatableArray<string>([.. local.Select(name => name!)]));
        }

        return layer;

        string? Local(string name)
        {
            if (graph.Find(name) is not { } output)
                return null;
            if (Plain(output) == given)
                return OutputName.Input;
            var written = OutputName.Parse(name);
            return PositionOf(output.Call) is var position && position >= first && position < end && written.Layer == output.Call.Node.Name
                ? (written with { Layer = written.Layer.Substring(prefix.Length + 1) }).ToString()
                : null;
        }
    }
}
