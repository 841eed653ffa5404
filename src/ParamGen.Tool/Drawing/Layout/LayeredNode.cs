namespace ParamGen.Tool.Drawing.Layout;

/// <summary>What stands in a row: a block, or where a long edge passes.</summary>
/// <param name="id">Its number among all nodes.</param>
/// <param name="row">Its row.</param>
/// <param name="block">The block; null where an edge passes.</param>
internal sealed class LayeredNode(int id, int row, Block? block)
{
    /// <summary>The room beside a line.</summary>
    private const double BesideLine = 5;

    public int Id => id;

    public int Row => row;

    public Block? Block => block;

    public bool IsLine => block is null;

    public double Left => block?.Left ?? BesideLine;

    public double Right => block?.Right ?? BesideLine;

    public double Height => block?.Height ?? 0;

    public List<LayeredNode> Above { get; } = [];

    public List<LayeredNode> Below { get; } = [];

    /// <summary>Its place in its row.</summary>
    public int Place { get; set; }

    public double X { get; set; }

    public void Join(LayeredNode below)
    {
        if (Below.Contains(below))
            return;
        Below.Add(below);
        below.Above.Add(this);
    }
}
