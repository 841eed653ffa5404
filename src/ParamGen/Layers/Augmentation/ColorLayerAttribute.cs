namespace ParamGen;

/// <summary>A layer that changes the colours of images.</summary>
public abstract class ColorLayerAttribute : ImageLayerAttribute
{
    private protected ColorLayerAttribute()
    {
    }

    /// <summary>The lowest and the highest number that an image may hold. Default: 0 and 255. Refused: any other count of numbers than two.</summary>
    public double[] ValueRange { get; set; } = [0, 255];
}
