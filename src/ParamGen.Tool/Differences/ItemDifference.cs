using ParamGen.Core.Evaluation;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Differences;

/// <summary>What became of a layer or of a tensor.</summary>
internal enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>An item of one model beside that of the other.</summary>
/// <param name="Old">The item of the old model; null for what was added.</param>
/// <param name="New">The item of the new model; null for what was removed.</param>
/// <param name="Details">What changed beside kind, shape and numbers, for people.</param>
internal sealed record ItemDifference(Item? Old, Item? New, IReadOnlyList<string> Details)
{
    public DifferenceKind Kind => Old is null ? DifferenceKind.Added : New is null ? DifferenceKind.Removed : DifferenceKind.Changed;

    public Growth Parameters => new(Old is null ? 0 : Old.Parameters, New is null ? 0 : New.Parameters);

    public Growth MultiplyAdds => new(Old is null ? 0 : Old.MultiplyAdds, New is null ? 0 : New.MultiplyAdds);
}

/// <summary>A layer of a network, or a tensor of a file.</summary>
/// <param name="Name">Its name; within a model that is a layer, after the names of those models.</param>
/// <param name="Kind">Its kind: of a layer its class, of a tensor its type.</param>
/// <param name="Shape">The shape of the tensor, or of what the layer gives.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="MultiplyAdds">Its multiply-adds; null where they are not known.</param>
internal sealed record Item(string Name, string Kind, string Shape, long Parameters, long? MultiplyAdds)
{
    /// <summary>The same in several calls.</summary>
    public Item Times(long calls) => this with { MultiplyAdds = MultiplyAdds is { } known ? checked(known * calls) : null };

    /// <param name="path">The names of the models that it is within, each with a slash.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="calls">How often the models that it is within are called.</param>
    public static Item Of(string path, LayerReport layer, long calls) => new(
        path + layer.Name,
        layer.Kind,
        string.Join(", ", layer.Outputs),
        layer.Parameters,
        layer.TotalMultiplyAdds is { } multiplyAdds ? checked(multiplyAdds * calls) : null);
}
