namespace ParamGen;

/// <summary>Calls a layer of the network again, with the same weights. They are counted once.</summary>
/// <remarks>
/// Output shape: that of the layer for the input of this call. The next layer takes the output of this call; other layers refer to it by
/// the name of the call or as <c>encoder[1]</c>, the second call of the layer "encoder".
/// Rejected: a layer that the network does not have; a block, each use of which has its own weights; an input for which the layer would
/// need other weights.
/// <para>Source: <see href="https://keras.io/guides/functional_api/">Keras, shared layers</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(128, Name = "left")] [Input(128, Name = "right")] [Dense(64, Name = "encoder", Input = "left")]
/// [Shared("encoder", Input = "right")] [Dense(1)]</c>: the last layer has 64 × 1 + 1 = 65 parameters, and the 128 × 64 + 64 = 8,256
/// parameters of the encoder count once.
/// </example>
public sealed class SharedAttribute : LayerAttribute
{
    /// <summary>Calls the given layer again.</summary>
    /// <param name="layer">The name of the layer to call. Rejected: a name that no layer has.</param>
    public SharedAttribute(string layer) => Layer = layer;

    /// <summary>The name of the layer to call. Rejected: a name that no layer has.</summary>
    public string Layer { get; }

    /// <summary>
    /// The names of the layers whose outputs are the inputs of the call, for a layer with several inputs. Default:
    /// <see cref="LayerAttribute.Input"/> alone. Rejected: a name that no layer has.
    /// </summary>
    public string[]? Inputs { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask: which positions of this call's input to use. It does not change the counts. Default:
    /// not set, the mask that comes with the input. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }

    /// <summary>
    /// The names of the layers that output the masks of a model with several inputs. They do not change the counts. Default: not set, the
    /// masks that come with the inputs, if any. Rejected: a name that no layer has.
    /// </summary>
    public string[]? Masks { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the queries of this call: which of them to use. It does not change the counts.
    /// Default: not set, all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? QueryMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the values of this call: which of them to attend to. It does not change the counts.
    /// Default: not set, all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? ValueMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the keys of this call: which of them to attend to. It does not change the counts.
    /// Default: not set, all positions. Rejected: a name that no layer has.
    /// </summary>
    public string? KeyMask { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask of the attention of this call: which query attends to which key. It does not change the
    /// counts. Default: not set, all of them. Rejected: a name that no layer has.
    /// </summary>
    public string? AttentionMask { get; set; }

    /// <summary>
    /// Whether this call also returns the attention weights as a second output, for an attention layer. Default: false. Rejected: for
    /// other layers.
    /// </summary>
    public bool ReturnAttentionScores { get; set; }

    /// <summary>
    /// Whether this call uses the layer in reverse, for a <see cref="ReversibleEmbeddingAttribute"/>. Default: false. Rejected: for other
    /// layers.
    /// </summary>
    public bool Reverse { get; set; }
}
