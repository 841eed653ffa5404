namespace ParamGen.Core.Layers.Legacy;

/// <summary>
/// The arguments of a Bidirectional of older versions, which turns the layer around whichever way it goes, and which may join two layers
/// of different sizes.
/// </summary>
internal sealed class LegacyBidirectionalAttribute : LayerAttribute
{
    public MergeMode MergeMode { get; set; }

    public bool BackwardLayer { get; set; }

    public string[]? InitialState { get; set; }

    public string? Mask { get; set; }
}
