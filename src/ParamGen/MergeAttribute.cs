namespace ParamGen;

/// <summary>A layer that takes the outputs of several layers, in the order in which they are named.</summary>
public abstract class MergeAttribute : LayerAttribute
{
    private protected MergeAttribute(string[] inputs) => Inputs = inputs;

    /// <summary>The names of the layers whose outputs this one takes, in order. Refused: none, a name that no layer has, and <see cref="LayerAttribute.Input"/> beside them.</summary>
    public string[] Inputs { get; }
}
