using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/spectral_normalization/">Keras, SpectralNormalization layer</see>.
/// </remarks>
internal sealed class SpectralNormalization(SpectralNormalizationAttribute args, LayerNode inner) : Layer
{
    /// <summary>The paths that the kernel may have within the wrapped layer. A wrapper of the same kind has its layer's.</summary>
    private readonly string[] kernelPaths = inner.Layer is SpectralNormalization nested
        ? [.. nested.KernelPaths.Select(path => $"{inner.Inner[0].Name}/{path}")]
        : ["kernel", "embeddings"];

    private string[] KernelPaths => kernelPaths;

    public override int? SpatialAxes => inner.Layer.SpatialAxes;

    public override DataFormat? Format => inner.Layer.Format;

    public override double Reduction => inner.Layer.Reduction;

    public override bool KeepsAxes => inner.Layer.KeepsAxes;

    public override bool MixesPositions => inner.Layer.MixesPositions;

    public override Fractions Fractions => inner.Layer.Fractions;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.PowerIterations), args.PowerIterations);

    public override IEnumerable<string> WeightPaths => [.. inner.WeightPaths(inner.Name), "vector_u"];

    public override void Build(LayerBuild build)
    {
        var normalized = build.Inner(inner, inner.Name, "layer", build.Input);
        if (build.IsRefused)
            return;
        if (normalized.Weights.FirstOrDefault(weight => kernelPaths.Contains(weight.Path)) is not { } kernel)
        {
            build.Refuse(ArgumentRules.PG0133_NoKernel, null, [inner.Kind.Name], Suggestion.Remove("SpectralNormalization"));
            return;
        }

        // 1 × the kernel's last axis, in the kernel's type. Keras lists it behind a kernel of its own; one with an adapter is a
        // sum that is computed anew, in single precision or better, and no weight of its own.
        var isAdapted = normalized.Weights.Any(weight => weight.Name.StartsWith("lora_", StringComparison.Ordinal));
        // In a file the kernel is stored here as well, and comes before the vector.
        build.InsertWeight(
            isAdapted ? 0 : 1,
            "vector_u",
            new(1, kernel.Shape.Last),
            isAdapted && kernel.DType.SizeInBytes() < 4 ? DType.Float32 : kernel.DType,
            slot: isAdapted ? 0 : 1);
        build.Output(normalized.Outputs.ToArray());
    }
}
