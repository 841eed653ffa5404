namespace ParamGen;

/// <summary>Changes the numbers of images while training, at random.</summary>
public abstract class ValueAugmentationAttribute : AugmentationAttribute
{
    private protected ValueAugmentationAttribute()
    {
    }

    /// <summary>The lowest and highest number of an image. Default: 0 and 255. Refused: another count than two.</summary>
    public double[]? ValueRange { get; set; }
}
