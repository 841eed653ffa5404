namespace ParamGen;

/// <summary>A layer that moves what images show while training, at random.</summary>
public abstract class RandomGeometryLayerAttribute : RandomImageLayerAttribute
{
    private protected RandomGeometryLayerAttribute()
    {
    }

    /// <summary>What stands where the moved image leaves nothing. Default: <see cref="FillMode.Reflect"/>. Refused: <see cref="FillMode.Mirror"/>.</summary>
    public FillMode FillMode { get; set; }

    /// <summary>How numbers between pixels are found: <see cref="Interpolation.Nearest"/> or <see cref="Interpolation.Bilinear"/>. Default: bilinear. Refused: any other.</summary>
    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    /// <summary>The number that <see cref="FillMode.Constant"/> fills with. Default: 0.</summary>
    public double FillValue { get; set; }
}
