using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>
/// Layers one after the other that can stand in a block: their names begin alike, and they take one output from elsewhere.
/// </summary>
/// <param name="Name">What their names begin with: the name of the block's use.</param>
/// <param name="First">The position of the first part.</param>
/// <param name="Count">The number of parts.</param>
/// <param name="Given">The output that they take.</param>
/// <param name="IsNamed">Whether the use must name what it takes: it is not that of the layer before.</param>
internal sealed record LayerRun(string Name, int First, int Count, Output Given, bool IsNamed)
{
    /// <summary>The layers as the block has them: with their own names, and <c>input</c> for what they are given.</summary>
    public required IReadOnlyList<LayerSource> Layers { get; init; }

    public int End => First + Count;
}

/// <summary>A layer with those that it wraps.</summary>
/// <param name="Node">The layer.</param>
/// <param name="Call">Its call.</param>
/// <param name="Layers">The layers as they are written, each with its name.</param>
internal sealed record LayerPart(LayerNode Node, Call Call, LayerSource[] Layers)
{
    public string Name => Node.Name;

    /// <summary>The part with the name that Keras gives it in any case, or a further call of another layer: it stays where it is.</summary>
    public bool IsFixed { get; init; }
}
