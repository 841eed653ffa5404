using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;

namespace ParamGen.Tool.Differences;

/// <summary>What changed from one version of a network to another, layer by layer. The deltas sum to those of the whole.</summary>
internal sealed class NetworkDifference
{
    private readonly ViewedNetwork old;
    private readonly ViewedNetwork other;
    private readonly Dictionary<string, string> partners = new(StringComparer.Ordinal);

    private NetworkDifference(ViewedNetwork old, ViewedNetwork other) => (this.old, this.other) = (old, other);

    public static IReadOnlyList<ItemDifference> Of(ViewedNetwork old, ViewedNetwork other) =>
        new NetworkDifference(old, other).Items("", 1);

    /// <param name="path">The names of the models that the network is within, each with a slash.</param>
    /// <param name="calls">How often the network is called.</param>
    private List<ItemDifference> Items(string path, long calls)
    {
        var pairs = LayerPairs.Of(old, other);
        foreach (var (own, their) in pairs)
        {
            if (own is not null && their is not null)
                partners.Add(own.Name, their.Name);
        }

        var items = new List<ItemDifference>();
        foreach (var (own, their) in pairs)
        {
            var before = own is null ? null : Item.Of(path, old.ReportOf(own), calls);
            var after = their is null ? null : Item.Of(path, other.ReportOf(their), calls);
            if (own is null || their is null)
                items.Add(new(before, after, []));
            else if (Within(own, their, path, calls) is { } within)
                items.AddRange(within);
            else if (Details(own, their).ToList() is var details
                && (details.Count > 0 || before! with { Name = "" } != after! with { Name = "" }))
                items.Add(new(before, after, details));
        }

        return items;
    }

    /// <summary>
    /// What changed within a model that is a layer; null where it is no model, or where that is not all: the sums would be others.
    /// </summary>
    private List<ItemDifference>? Within(LayerNode own, LayerNode their, string path, long calls)
    {
        if (own.Layer is not ModelLayer { Report: { } before } model
            || their.Layer is not ModelLayer { Report: { } after } otherModel)
            return null;
        var (report, otherReport) = (old.ReportOf(own), other.ReportOf(their));
        if (IsRenamed(own, their)
            || own.Attribute.Trainable != their.Attribute.Trainable
            || Takes(report, otherReport)
            || CallsOf(before, report) is not { } count
            || CallsOf(after, otherReport) != count)
            return null;
        var inner = new NetworkDifference(new(model.View, before), new(otherModel.View, after))
            .Items($"{path}{their.Name}/", checked(calls * count));
        return inner.Sum(item => item.Parameters.Delta) == otherReport.Parameters - report.Parameters
            && inner.Sum(item => item.MultiplyAdds.Delta) == calls * (otherReport.TotalMultiplyAdds - report.TotalMultiplyAdds)
            && inner.Count > 0
            ? inner
            : null;
    }

    /// <summary>How often a model is called with what it is made for; null where that does not explain its multiply-adds.</summary>
    private static long? CallsOf(NetworkReport model, LayerReport layer) => (model.MultiplyAdds, layer.TotalMultiplyAdds) switch
    {
        (null, _) or (_, null) => null,
        (0, 0) => 1,
        ({ } one, { } all) when one > 0 && all % one == 0 => all / one,
        _ => null,
    };

    /// <summary>Whether somebody changed a name: Keras's own change with what comes before.</summary>
    private static bool IsRenamed(LayerNode own, LayerNode their) =>
        own.Name != their.Name && !(LayerMatch.IsOfKeras(own, own.Name) && LayerMatch.IsOfKeras(their, their.Name));

    private IEnumerable<string> Details(LayerNode own, LayerNode their)
    {
        var (report, otherReport) = (old.ReportOf(own), other.ReportOf(their));
        if (IsRenamed(own, their))
            yield return "renamed";
        if (LayerMatch.IsSameKind(own, their))
        {
            foreach (var detail in Arguments(own, their, LayerMatch.RankOf(old.FirstCallOf(own).Build)))
                yield return detail;
        }

        if (Takes(report, otherReport))
            yield return $"takes {Names(report)} → {Names(otherReport)}";
        if (report.Parameters == otherReport.Parameters && report.TrainableParameters != otherReport.TrainableParameters)
            yield return $"trainable parameters {Text(report.TrainableParameters)} → {Text(otherReport.TrainableParameters)}";
        if (report.Parameters == otherReport.Parameters && report.Bytes != otherReport.Bytes)
            yield return $"parameter bytes {Text(report.Bytes)} → {Text(otherReport.Bytes)}";

        static string Text(long number) => Core.Text.Numbers.Grouped(number);

        static string Names(LayerReport layer) =>
            layer.Inbound.Count == 0 ? "nothing" : new Reports.Names(layer.Inbound).ForPeople;
    }

    private static IEnumerable<string> Arguments(LayerNode own, LayerNode their, int rank)
    {
        foreach (var difference in new LayerArguments(rank, withTraining: true).Differences(own, their))
            yield return $"{difference.Written} {Value(difference.Own)} → {Value(difference.Other)}";
        if (own.Inner.Count != their.Inner.Count)
        {
            yield return $"{own.Inner.Count} → {their.Inner.Count} layers within";
            yield break;
        }

        foreach (var (inner, otherInner) in own.Inner.Zip(their.Inner))
        {
            if (!LayerMatch.IsSameKind(inner, otherInner))
                yield return $"{inner.KerasName} → {otherInner.KerasName}";
            else
            {
                foreach (var detail in Arguments(inner, otherInner, rank))
                    yield return $"{inner.KerasName}: {detail}";
            }
        }

        static string Value(ArgumentValue? value) => value switch
        {
            null => "none",
            ArgumentValue.Member { Value: var member } => member.ToString(),
            _ => CSharpWording.Instance.Value(value),
        };
    }

    /// <summary>Whether a layer takes others than before. What was only put in between, or taken out, is said of that layer.</summary>
    private bool Takes(LayerReport before, LayerReport after)
    {
        if (before.Inbound.Count != after.Inbound.Count)
            return true;
        var added = new HashSet<string>(other.Nodes.Select(node => node.Name).Except(partners.Values), StringComparer.Ordinal);
        for (var i = 0; i < before.Inbound.Count; i++)
        {
            var sources = Sources(old, before.Inbound[i], layer => !partners.ContainsKey(layer))
                .Select(source => source with { Layer = partners[source.Layer] });
            if (!sources.Intersect(Sources(other, after.Inbound[i], added.Contains)).Any())
                return true;
        }

        return false;
    }

    /// <summary>What an input comes from, through the layers that the other version does not have.</summary>
    private static IEnumerable<Edge> Sources(ViewedNetwork network, Edge input, Func<string, bool> isAlone)
    {
        var waiting = new Stack<Edge>([input]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var edge = waiting.Pop();
            if (!isAlone(edge.Layer))
                yield return edge;
            else if (seen.Add(edge.Layer))
            {
                foreach (var inbound in network.ReportOf(edge.Layer).Inbound)
                    waiting.Push(inbound);
            }
        }
    }
}
