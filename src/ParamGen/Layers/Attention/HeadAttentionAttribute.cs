namespace ParamGen;

/// <summary>Attention of several heads, each with projections of its own.</summary>
public abstract class HeadAttentionAttribute : KernelLayerAttribute
{
    private protected HeadAttentionAttribute()
    {
    }

    /// <summary>The name of the layer that gives the queries. Default: the layer before.</summary>
    public string? Query { get; set; }

    /// <summary>The name of the layer that gives the values. Default: the one that gives the queries, which makes this self-attention.</summary>
    public string? Value { get; set; }

    /// <summary>The name of the layer that gives the keys. Default: the one that gives the values.</summary>
    public string? Key { get; set; }

    /// <summary>The share of the weights that is dropped while training. Default: 0. Refused: outside 0 to 1, or above 0 together with <see cref="FlashAttention"/>.</summary>
    public double Dropout { get; set; }

    /// <summary>How far a query sees: to positions nearer than this, on either side. It changes no count. Default: not set, everywhere. Refused: less than 1.</summary>
    public int SlidingWindow { get; set; } = Unset.Integer;

    /// <summary>Whether the attention is computed blockwise, without the table of all weights. It changes no count. Default: false, where the machine is free to choose.</summary>
    public bool FlashAttention { get; set; }

    /// <summary>Whether what the heads give is multiplied by a gate, a further projection of the queries. Default: false.</summary>
    public bool UseGate { get; set; }

    /// <summary>What the dropped weights are drawn from. Default: not set, another draw every time.</summary>
    public int Seed { get; set; } = Unset.Integer;

    /// <summary>Whether a query sees only what stands no later than itself; it changes no count. Default: false.</summary>
    public bool UseCausalMask { get; set; }

    /// <summary>Whether the weights are given out as well, as a second output. Default: false. Refused: together with <see cref="FlashAttention"/>, which does not keep them.</summary>
    public bool ReturnAttentionScores { get; set; }
}
