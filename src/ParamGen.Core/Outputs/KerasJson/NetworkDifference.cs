using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>
/// Where the numbers of a network are not those of another one that is to be the same. Names that Keras gave to the one may be given to the
/// other.
/// </summary>
internal static class NetworkDifference
{
    /// <summary>The first difference, part of a sentence; null where there is none.</summary>
    public static string? Of(NetworkReport own, NetworkReport other) => Of(own, other, isWithin: false);

    /// <param name="own">The one network.</param>
    /// <param name="other">The other one.</param>
    /// <param name="isWithin">Whether they are layers of others, which say which of their weights are trained.</param>
    private static string? Of(NetworkReport own, NetworkReport other, bool isWithin)
    {
        if (own.Layers.Count != other.Layers.Count)
            return $"it has {own.Layers.Count} layers, and the other {other.Layers.Count}";
        for (var i = 0; i < own.Layers.Count; i++)
        {
            if (OfLayers(own.Layers[i], other.Layers[i], isWithin) is { } difference)
                return $"'{own.Layers[i].Name}' {difference}";
        }

        return !AreSame(own.Inputs, other.Inputs) ? "its inputs are others"
            : !AreSame(own.Outputs, other.Outputs) ? "its outputs are others"
            : null;
    }

    private static bool AreSame(EquatableArray<TensorSpec> own, EquatableArray<TensorSpec> other) =>
        own.Select(Unnumbered).SequenceEqual(other.Select(Unnumbered));

    /// <summary>A chain that no Sequential can hold, since it holds operators, is a Functional model in Keras.</summary>
    private static TensorSpec Unnumbered(TensorSpec tensor) => tensor with
    {
        Ordinal = null,
        Kind = tensor.Kind is "Sequential" ? "Functional" : tensor.Kind,
    };

    private static IEnumerable<Weight> WeightsOf(LayerReport layer, bool isWithin) =>
        isWithin ? layer.Weights.Select(weight => weight with { Trainable = true }) : layer.Weights;

    private static string? OfLayers(LayerReport own, LayerReport other, bool isWithin) =>
        own.Name != other.Name ? $"is '{other.Name}' there"
        : own.Kind != other.Kind && (own.Model is null || other.Model is null) ? $"is a {own.Kind}, but a {other.Kind} there"
        : !own.Inbound.SequenceEqual(other.Inbound) ?
            $"takes {string.Join(", ", own.Inbound)}, but {string.Join(", ", other.Inbound)} there"
        : !WeightsOf(own, isWithin).SequenceEqual(WeightsOf(other, isWithin)) ? "has other weights there"
        : !own.Inputs.SequenceEqual(other.Inputs) || !own.Outputs.SequenceEqual(other.Outputs) ? "takes or gives other shapes there"
        : own.TotalMultiplyAdds != other.TotalMultiplyAdds ? "has other multiply-adds there"
        : own.Model is { } model && other.Model is { } same && Of(model, same, isWithin: true) is { } within ?
            $"is another model there: {within}"
        : null;
}
