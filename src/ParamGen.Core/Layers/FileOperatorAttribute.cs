namespace ParamGen.Core.Layers;

/// <summary>The arguments of an operator that a file calls: what users write has an attribute of its own.</summary>
internal sealed class FileOperatorAttribute(params string[] inputs) : LayerAttribute
{
    /// <summary>The names of the layers whose outputs it takes, in order.</summary>
    public string[] Inputs { get; } = inputs;
}
