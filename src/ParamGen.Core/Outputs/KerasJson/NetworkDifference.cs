using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Where the numbers of a network are not those of another one that is to be the same.</summary>
internal static class NetworkDifference
{
    /// <summary>The first difference, part of a sentence; null where there is none.</summary>
    public static string? Of(NetworkReport own, NetworkReport other)
    {
        if (own.Layers.Count != other.Layers.Count)
            return $"it has {own.Layers.Count} layers, and the other {other.Layers.Count}";
        for (var i = 0; i < own.Layers.Count; i++)
        {
            if (OfLayers(own.Layers[i], other.Layers[i]) is { } difference)
                return $"'{own.Layers[i].Name}' {difference}";
        }

        return own.Name != other.Name ? $"its name is '{own.Name}', and the other's '{other.Name}'"
            : !own.Inputs.SequenceEqual(other.Inputs) ? "its inputs are others"
            : !own.Outputs.SequenceEqual(other.Outputs) ? "its outputs are others"
            : null;
    }

    private static string? OfLayers(LayerReport own, LayerReport other) =>
        own.Name != other.Name ? $"is '{other.Name}' there"
        : own.Kind != other.Kind ? $"is a {own.Kind}, but a {other.Kind} there"
        : !own.Inbound.SequenceEqual(other.Inbound) ? $"takes {string.Join(", ", own.Inbound)}, but {string.Join(", ", other.Inbound)} there"
        : !own.Weights.SequenceEqual(other.Weights) ? "has other weights there"
        : !own.Inputs.SequenceEqual(other.Inputs) || !own.Outputs.SequenceEqual(other.Outputs) ? "takes or gives other shapes there"
        : own.TotalMultiplyAdds != other.TotalMultiplyAdds ? "has other multiply-adds there"
        : own.Model is { } model && other.Model is { } same && Of(model, same) is { } within ? $"is another model there: {within}"
        : null;
}
