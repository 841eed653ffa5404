using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras,
/// ContrastLimitedAdaptiveHistogramEqualization layer</see>.
/// </remarks>
internal sealed class ContrastLimitedAdaptiveHistogramEqualization(ContrastLimitedAdaptiveHistogramEqualizationAttribute a) : Augmented(a)
{
    private readonly PerAxis tiles = PerAxis.Of(nameof(a.TileGridSize), a.TileGridSize, a.TileGridSizeByAxis, rank: 2);

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(tiles);
    }
}
