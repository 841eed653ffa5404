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
}
