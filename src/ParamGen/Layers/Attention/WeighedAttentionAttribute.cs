namespace ParamGen;

/// <summary>Attention without projections: every query is answered with a mean of the values, weighed by how well their keys match it.</summary>
public abstract class WeighedAttentionAttribute : MergeAttribute
{
    private protected WeighedAttentionAttribute(string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>The share of the weights that is dropped while training. Default: 0.</summary>
    public double Dropout { get; set; }

    /// <summary>What the dropped weights are drawn from. Default: not set, another draw every time.</summary>
    public int Seed { get; set; } = Unset.Integer;

    /// <summary>Whether a query sees only what stands no later than itself; it changes no count. Default: false.</summary>
    public bool UseCausalMask { get; set; }

    /// <summary>Whether the weights are given out as well, as a second output of (batch, queries, values). Default: false.</summary>
    public bool ReturnAttentionScores { get; set; }
}
