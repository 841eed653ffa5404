using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>
/// Where a layer is written: at a position among the network's sources, or within a block or a model that is used there. Each host
/// knows what stands at a position: an attribute, or a place in a file's text.
/// </summary>
/// <param name="Index">The position among the network's sources: the layer's own, or that of the outermost use.</param>
/// <param name="Path">The way from there: the positions within each block or model, outermost first; empty for a layer of the
/// network itself.</param>
internal readonly record struct Origin(int Index, EquatableArray<int> Path)
{
    /// <summary>The network as such, rather than one of its layers: its budget.</summary>
    public static readonly Origin Network = new(-1, default);

    /// <summary>An input or output of the network that a file lists: they follow the layers, the inputs first.</summary>
    public static Origin OfListed(NetworkSource source, int number) => new(source.Layers.Count + number, default);

    public bool IsNetwork => Index < 0;

    /// <summary>The origin of a layer within the block that is used here.</summary>
    public Origin Within(int position) => this with { Path = new([.. Path, position]) };

    /// <summary>The origin of a layer within the model that is used here.</summary>
    /// <param name="inner">Where it is written within the model.</param>
    public Origin Holding(Origin inner) =>
        inner.IsNetwork ? this : this with { Path = new([.. Path, inner.Index, .. inner.Path]) };
}
