using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras,
/// ContrastLimitedAdaptiveHistogramEqualization layer</see>.
/// </remarks>
internal sealed class ContrastLimitedAdaptiveHistogramEqualization(ContrastLimitedAdaptiveHistogramEqualizationAttribute args)
    : Augmented(args)
{
    private readonly PerAxis tiles = PerAxis.Of(nameof(args.TileGridSize), args.TileGridSize, args.TileGridSizeByAxis, rank: 2);

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(tiles);
    }
}
