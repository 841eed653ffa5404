namespace ParamGen;

/// <summary>The base class of attention layers without projections, which output a weighted average of the values for each query.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/attention_layers/">Keras, attention layers</see>.</remarks>
public abstract class WeighedAttentionAttribute : MergeAttribute
{
    private protected WeighedAttentionAttribute(string[] inputs)
        : base(inputs)
    {
    }

    /// <summary>The fraction of the attention weights that is dropped during training. Default: 0.</summary>
    public double Dropout { get; set; }

    /// <summary>The seed of the random number generator. Default: not set, a random seed.</summary>
    public int Seed { get; set; } = Unset.Integer;

    /// <summary>
    /// Whether each query attends only to its own position and earlier ones. It does not change the counts. Default: false.
    /// </summary>
    public bool UseCausalMask { get; set; }

    /// <summary>Whether to return the attention weights as a second output, of shape (batch, queries, values). Default: false.</summary>
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
}
