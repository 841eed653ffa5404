using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Says where one network is quantized and the other is not: each quantized layer has other weights, of other types.</summary>
internal sealed partial class ArchitectureReview
{
    /// <summary>How a layer, or the first of those within it, is quantized; null where none is.</summary>
    private static QuantizationMode? QuantizationOf(LayerNode node) => node.WithInner
        .Select(inner => inner.Source)
        .OfType<LayerSource>()
        .SelectMany(source => source.InnerPolicies.Select(policy => policy.Policy.Quantization).Prepend(source.Quantization))
        .FirstOrDefault(quantization => quantization is not null)
        ?.Mode;

    /// <summary>One problem for the network: whatever else differs in the weights follows from it.</summary>
    private Problem Quantized(LayerNode mine, LayerNode theirs)
    {
        var (own, other) = (QuantizationOf(mine), QuantizationOf(theirs));
        return Network(
            own is null ? $"it is quantized ('{theirs.Name}' to {Word(other)}), and the layers here are not"
            : other is null ? $"the layers here are quantized ('{mine.Name}' to {Word(own)}), and it is not"
            : $"'{mine.Name}' is quantized to {Word(own)} here, and to {Word(other)} there");

        static string Word(QuantizationMode? mode) => mode.ToString()!.ToLowerInvariant();
    }
}
