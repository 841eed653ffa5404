namespace ParamGen.Core.Layers;

/// <summary>The arguments of an operator that a file calls: users write none, so that it is no public attribute.</summary>
internal sealed class OperatorAttribute(params string[] inputs) : LayerAttribute
{
    /// <summary>The names of the layers whose outputs it takes, in order.</summary>
    public string[] Inputs { get; } = inputs;
}
