namespace ParamGen;

/// <summary>The base class of attention layers with several heads, each of which has its own projections.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/attention_layers/">Keras, attention layers</see>.</remarks>
public abstract class HeadAttentionAttribute : KernelLayerAttribute
{
    private protected HeadAttentionAttribute()
    {
    }

    /// <summary>
    /// The name of the layer that outputs the queries. Default: the previous layer. Rejected: a name that no layer has. Cannot be combined
    /// with <see cref="LayerAttribute.Input"/>.
    /// </summary>
    public string? Query { get; set; }

    /// <summary>
    /// The name of the layer that outputs the values. Default: the layer of the queries, which makes this self-attention. Rejected: a name
    /// that no layer has.
    /// </summary>
    public string? Value { get; set; }

    /// <summary>
    /// The name of the layer that outputs the keys. Default: the layer of the values. Rejected: a name that no layer has.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>
    /// The fraction of the attention weights that is dropped during training. Default: 0. Must be between 0 and 1. Rejected: a dropout
    /// above 0 together with <see cref="FlashAttention"/>.
    /// </summary>
    public double Dropout { get; set; }

    /// <summary>
    /// The size of the attention window: a query attends only to positions at a smaller distance than this, on either side. It does not
    /// change the counts. Default: not set, all positions. Must be positive.
    /// </summary>
    public int SlidingWindow { get; set; } = Unset.Integer;

    /// <summary>
    /// Whether to compute the attention in blocks, without storing the matrix of attention weights. It does not change the counts. Default:
    /// false, which leaves the choice to the backend. Rejected: together with a dropout above 0 or with
    /// <see cref="ReturnAttentionScores"/>.
    /// </summary>
    public bool FlashAttention { get; set; }

    /// <summary>
    /// Whether to multiply the output of the heads by a gate, which is another projection of the queries. Default: false.
    /// </summary>
    public bool UseGate { get; set; }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;

    /// <summary>
    /// Whether each query attends only to its own position and earlier ones. It does not change the counts. Default: false.
    /// </summary>
    public bool UseCausalMask { get; set; }

    /// <summary>
    /// Whether to return the attention weights as a second output. Default: false. Rejected: together with <see cref="FlashAttention"/>,
    /// which does not store them.
    /// </summary>
    public bool ReturnAttentionScores { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the queries: which of them to use. It does not change the counts. Default: not set,
    /// all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? QueryMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the values: which of them to attend to. It does not change the counts. Default: not
    /// set, all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? ValueMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the keys: which of them to attend to. It does not change the counts. Default: not
    /// set, all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? KeyMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the attention: which query attends to which key. It does not change the counts.
    /// Default: not set, all of them. Rejected: a name that no layer has.
    /// </summary>
    public string? AttentionMask { get; set; }
}
