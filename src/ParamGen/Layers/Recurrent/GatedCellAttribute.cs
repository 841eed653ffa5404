namespace ParamGen;

/// <summary>What a recurrent layer whose gates decide what is kept does at each step.</summary>
public abstract class GatedCellAttribute : RecurrentCellAttribute
{
    private protected GatedCellAttribute(int units)
        : base(units)
    {
    }

    /// <summary>What is applied to the gates. Default: <see cref="Activation.Sigmoid"/>.</summary>
    public Activation RecurrentActivation { get; set; } = Activation.Sigmoid;

    /// <summary>Whether the products are computed as many small ones (1) or few large ones (2). Default: 2. It changes no number.</summary>
    public int Implementation { get; set; } = 2;
}
