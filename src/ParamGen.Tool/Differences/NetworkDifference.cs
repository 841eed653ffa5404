using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;

namespace ParamGen.Tool.Differences;

/// <summary>What changed from one version of a network to another, layer by layer. The deltas sum to those of the whole.</summary>
internal sealed class NetworkDifference
{
    private readonly ViewedNetwork old;
    private readonly ViewedNetwork other;
    private readonly Dictionary<string, string> partners = new(StringComparer.Ordinal);
    private readonly HashSet<string> moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    private NetworkDifference(ViewedNetwork old, ViewedNetwork other) => (this.old, this.other) = (old, other);

    /// <param name="old">The old network.</param>
    /// <param name="other">The new network.</param>
    /// <param name="partners">The names of the layers in the new network, by those in the old one.</param>
    public static IReadOnlyList<ItemDifference> Of(
        ViewedNetwork old,
        ViewedNetwork other,
        out IReadOnlyDictionary<string, string> partners)
    {
        var difference = new NetworkDifference(old, other);
        partners = difference.partners;
        return difference.Items("", 1);
    }

    /// <param name="path">The names of the models that the network is within, each with a slash.</param>
    /// <param name="calls">How often the network is called.</param>
    private List<ItemDifference> Items(string path, long calls)
    {
        var pairs = LayerPairs.Of(old, other, moved);
        foreach (var (own, their) in pairs)
        {
            if (own is not null && their is not null)
                partners.Add(own.Name, their.Name);
            else if (their is not null)
                added.Add(their.Name);
        }

        var items = new List<ItemDifference>();
        foreach (var (own, their) in pairs)
        {
            var before = own is null ? null : Item.Of(path, old.ReportOf(own), calls);
            var after = their is null ? null : Item.Of(path, other.ReportOf(their), calls);
            if (own is null || their is null)
            {
                items.Add(new(before, after, [.. ArgumentsText.Of((own ?? their)!)]));
                continue;
            }

            var details = Details(own, their).ToList();
            var within = Within(own, their, $"{path}{their.Name}/");
            if (within.Count > 0 && details.TrueForAll(detail => detail.IsOfInner) && Scaled(own, their, within, calls) is { } rows)
            {
                items.AddRange(rows);
                continue;
            }

            string[] told = [.. details.Select(detail => detail.Text), .. within.Select(Line)];
            if (told.Length > 0 || before! with { Name = "" } != after! with { Name = "" })
                items.Add(new(before, after, told));
        }

        return items;

        static string Line(ItemDifference item) => $"{(item.New ?? item.Old)!.Name}: "
            + (item.Kind is DifferenceKind.Changed && item.Details.Count > 0
                ? string.Join(", ", item.Details)
                : item.Kind.ToString().ToLowerInvariant());
    }

    /// <summary>What changed within a model that is a layer, in one call of it; nothing for any other layer.</summary>
    private static List<ItemDifference> Within(LayerNode own, LayerNode their, string path) =>
        own.Layer is ModelLayer { Report: { } before } model && their.Layer is ModelLayer { Report: { } after } otherModel
            ? new NetworkDifference(new(model.View, before), new(otherModel.View, after)).Items(path, 1)
            : [];

    /// <summary>The same for all calls; null where that is not all that changed: the sums would be others.</summary>
    private List<ItemDifference>? Scaled(LayerNode own, LayerNode their, List<ItemDifference> within, long calls)
    {
        var (report, otherReport) = (old.ReportOf(own), other.ReportOf(their));
        if (CallsOf(report) is not { } count || CallsOf(otherReport) != count)
            return null;
        var all = checked(calls * count);
        List<ItemDifference> rows = [.. within.Select(item => item with { Old = item.Old?.Times(all), New = item.New?.Times(all) })];
        return rows.Sum(item => item.Parameters.Delta) == otherReport.Parameters - report.Parameters
            && rows.Sum(item => item.MultiplyAdds.Delta ?? 0) == calls * ((otherReport.TotalMultiplyAdds - report.TotalMultiplyAdds) ?? 0)
            ? rows
            : null;
    }

    /// <summary>How often a model is called with what it is made for; null where that does not explain its multiply-adds.</summary>
    private static long? CallsOf(LayerReport layer) => (layer.Model?.MultiplyAdds, layer.TotalMultiplyAdds) switch
    {
        (null, null) => 1,
        (null, _) or (_, null) => null,
        (0, 0) => 1,
        ({ } one, { } all) when one > 0 && all % one == 0 => all / one,
        _ => null,
    };

    /// <summary>Whether somebody changed a name: Keras's own change with what comes before.</summary>
    private static bool IsRenamed(LayerNode own, LayerNode their) =>
        own.Name != their.Name && !(LayerMatch.IsOfKeras(own, own.Name) && LayerMatch.IsOfKeras(their, their.Name));

    private IEnumerable<Detail> Details(LayerNode own, LayerNode their)
    {
        var (report, otherReport) = (old.ReportOf(own), other.ReportOf(their));
        if (IsRenamed(own, their))
            yield return new("renamed");
        if (moved.Contains(their.Name))
            yield return new("moved");
        if (LayerMatch.IsSameKind(own, their))
        {
            foreach (var detail in ArgumentsText.Changed(own, their, LayerMatch.RankOf(old.FirstCallOf(own).Build)))
                yield return new(detail);
        }

        if (own.Attribute.DType != their.Attribute.DType)
            yield return new($"DType {own.Attribute.DType} → {their.Attribute.DType}");
        if (Takes(report, otherReport))
            yield return new($"takes {Names(report)} → {Names(otherReport)}");
        if (report.Parameters == otherReport.Parameters && report.TrainableParameters != otherReport.TrainableParameters)
        {
            yield return new($"trainable parameters {Text(report.TrainableParameters)} → {Text(otherReport.TrainableParameters)}")
            {
                IsOfInner = own.Attribute.Trainable == their.Attribute.Trainable && own.Layer is ModelLayer,
            };
        }

        if (report.Parameters == otherReport.Parameters && report.Bytes != otherReport.Bytes)
            yield return new($"parameter bytes {Text(report.Bytes)} → {Text(otherReport.Bytes)}") { IsOfInner = own.Layer is ModelLayer };

        static string Text(long number) => Core.Text.Numbers.Grouped(number);

        static string Names(LayerReport layer) =>
            layer.Inbound.Count == 0 ? "nothing" : new Reports.Names(layer.Inbound).ForPeople;
    }

    /// <summary>Whether a layer takes others than before. What was only put in between, or taken out, is said of that layer.</summary>
    private bool Takes(LayerReport before, LayerReport after)
    {
        if (before.Inbound.Count != after.Inbound.Count)
            return true;
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

    /// <summary>Something that changed in a layer.</summary>
    /// <param name="Text">What people are told.</param>
    private sealed record Detail(string Text)
    {
        /// <summary>Whether it only sums up what changed in the layers of a model.</summary>
        public bool IsOfInner { get; init; }
    }
}
