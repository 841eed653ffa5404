namespace ParamGen;

/// <summary>Moves what stands on images while training, at random.</summary>
public abstract class SpatialAugmentationAttribute : AugmentationAttribute
{
    private protected SpatialAugmentationAttribute()
    {
    }

    /// <summary>How numbers between others are found. Default: <see cref="Interpolation.Bilinear"/>. Refused: others than this and <see cref="Interpolation.Nearest"/>.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>What stands where the image has moved away. Default: <see cref="FillMode.Reflect"/>. Refused: <see cref="FillMode.Mirror"/>, but by <see cref="RandomElasticTransformAttribute">RandomElasticTransform</see>.</summary>
    public FillMode FillMode { get; set; }

    /// <summary>The constant of <see cref="FillMode.Constant"/>. Default: 0.</summary>
    public double FillValue { get; set; }
}
