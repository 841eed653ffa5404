using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Whether a file has a layer quantized, whose layer is not: no argument of the layer makes the two agree.</summary>
/// <remarks>Source: <see href="https://keras.io/guides/quantization_overview/">Keras, quantization</see>.</remarks>
internal static class StoredQuantization
{
    private const string Float8 = "float8";

    /// <summary>How the layer is stored: int8, float8; null where it is not quantized, or the network has it so as well.</summary>
    public static string? Of(Pairing<ExpectedWeight, StoredWeight> weights) =>
        weights.Same.Concat(weights.Renamed)
            .Where(pair => IsPacked(pair.Expected, pair.Stored))
            .Select(pair => pair.Stored.Tensor.Type)
            .FirstOrDefault()
        ?? (IsScaled(weights.Extra) ? Float8 : null);

    /// <summary>Whether the tensor has whole numbers for fractions; packed ones have another shape as well.</summary>
    public static bool IsPacked(ExpectedWeight weight, StoredWeight tensor) =>
        weight.Weight.DType.IsFloat() && tensor.Tensor.Type is "int8" or "uint8";

    /// <summary>For float8 Keras has a scale and the latest maxima of the inputs, the kernel and the gradients.</summary>
    private static bool IsScaled(List<StoredWeight> extra) =>
        extra.Count >= 6
        && extra.Count(tensor => tensor.Tensor.Shape.Count == 0) == extra.Count / 2
        && extra.Where(tensor => tensor.Tensor.Shape.Count > 0).Select(tensor => tensor.Shape).Distinct().Count() == 1
        && extra.All(tensor => tensor.Tensor.Shape.Count <= 1);
}
