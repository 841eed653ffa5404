namespace ParamGen;

/// <summary>A recurrent layer whose gates decide what is kept.</summary>
public abstract class GatedLayerAttribute : RecurrentLayerAttribute
{
    private protected GatedLayerAttribute(int units)
        : base(units)
    {
    }

    // The same two as GatedCellAttribute's: a cell goes through no sequence.

    /// <summary>What is applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>Whether the products are computed as many small ones (1) or few large ones (2). Default: 2. It changes no number.</summary>
    public int Implementation { get; set; } = 2;

    /// <summary>Whether a graphics card's own routine is used. Default: where it can be. It changes no number.</summary>
    public UseCudnn UseCudnn { get; set; }
}
