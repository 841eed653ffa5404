using ParamGen.Core.Collections;

namespace ParamGen.Core.Networks;

/// <summary>Where a layer is written: at a position among the network's sources, or within a block that is placed there.</summary>
/// <param name="Index">The position among the network's sources: the layer's own, or that of the outermost block's use.</param>
/// <param name="Origin">The way from there: the positions within each block, outermost first; empty for a layer of the network
/// itself.</param>
internal readonly record struct Place(int Index, EquatableArray<int> Origin)
{
    /// <summary>The place of a layer within the block, or model, that stands here.</summary>
    public Place Within(int position) => this with { Origin = new([.. Origin, position]) };
}
