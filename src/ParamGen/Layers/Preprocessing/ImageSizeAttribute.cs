namespace ParamGen;

/// <summary>A layer that gives images a new size.</summary>
public abstract class ImageSizeAttribute : ImageLayerAttribute
{
    private protected ImageSizeAttribute(int height, int width)
    {
        Height = height;
        Width = width;
    }

    /// <summary>The count of rows that the layer gives out, at least 0.</summary>
    public int Height { get; }

    /// <summary>The count of columns that the layer gives out, at least 0.</summary>
    public int Width { get; }
}
