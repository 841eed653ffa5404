namespace ParamGen;

/// <summary>Calls a layer once more, with the weights that it has already: they are counted once.</summary>
/// <remarks>
/// Shape: the layer's, for the input that it is given here. What follows takes this call's output; a layer elsewhere takes
/// it by this call's name, or as <c>encoder[1]</c>, the second call of the layer "encoder".
/// Refused: a layer that the network does not have; a block, which has weights of its own in each place; an input for which
/// the layer would need other weights.
/// <para>Source: <see href="https://keras.io/guides/functional_api/">Keras, shared layers</see>.</para>
/// </remarks>
/// <example><c>[Input(128, Name = "left")] [Input(128, Name = "right")] [Dense(64, Name = "encoder", Input = "left")] [Shared("encoder", Input = "right")] [Dense(1)]</c>: the last layer has 64 × 1 + 1 = 65 parameters, and the encoder its 128 × 64 + 64 = 8,256 once.</example>
public sealed class SharedAttribute : LayerAttribute
{
    /// <summary>Calls the given layer once more.</summary>
    /// <param name="layer">The layer's name.</param>
    public SharedAttribute(string layer) => Layer = layer;

    /// <summary>The name of the layer that is called.</summary>
    public string Layer { get; }

    /// <summary>The layers whose outputs it takes, where it takes several. Default: <see cref="LayerAttribute.Input"/> alone.</summary>
    public string[]? Inputs { get; set; }
}
