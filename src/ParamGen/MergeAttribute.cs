namespace ParamGen;

/// <summary>The base class of layers that take the outputs of several layers as inputs, in the given order.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/">Keras, merging layers</see>.</remarks>
public abstract class MergeAttribute : LayerAttribute
{
    private protected MergeAttribute(string[] inputs) => Inputs = inputs;

    /// <summary>
    /// The names of the layers whose outputs are the inputs, in order. Rejected: no name; a name that no layer has. Cannot be combined with
    /// <see cref="LayerAttribute.Input"/>.
    /// </summary>
    public string[] Inputs { get; }
}
