using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>Source: <see href="https://keras.io/api/layers/normalization_layers/spectral_normalization/">Keras, SpectralNormalization layer</see>.</remarks>
internal sealed class SpectralNormalization(SpectralNormalizationAttribute a, LayerNode inner) : Layer
{
    public override void Check(ArgumentCheck check) => check.Positive(nameof(a.PowerIterations), a.PowerIterations);

    public override void Build(LayerBuild build)
    {
        var normalized = build.Inner(inner, inner.Name, build.Input);
        if (build.IsRefused)
            return;
        if (normalized.Weights.FirstOrDefault(weight => weight.Path is "kernel" or "embeddings") is not { } kernel)
        {
            build.Refuse(ArgumentRules.PG0133_NoKernel, null, [inner.Kind.Name], Suggestion.Remove("Remove [SpectralNormalization]"));
            return;
        }

        // 1 × the kernel's last axis; Keras lists it behind a kernel of its own, and first where an adapter stands before the kernel
        var isAdapted = normalized.Weights.Any(weight => weight.Path.StartsWith("lora_", StringComparison.Ordinal));
        build.InsertWeight(isAdapted ? 0 : 1, "vector_u", new(1, kernel.Shape.Last));
        foreach (var product in normalized.MultiplyAdds.Terms)
            build.CountMultiplyAdds(product.Factors.ToArray());
        build.Output(normalized.Outputs.ToArray());
    }
}
