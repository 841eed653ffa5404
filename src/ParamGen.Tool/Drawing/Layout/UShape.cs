namespace ParamGen.Tool.Drawing.Layout;

/// <summary>
/// A network of two sides: one goes down to smaller outputs, the other up again, and takes those outputs in reverse order. It is drawn as
/// the U that U-Net has its name from, its skip connections across.
/// </summary>
internal sealed class UShape
{
    private const double Corner = 14;

    private readonly List<Block> left = [];
    private readonly List<Block> right = [];

    /// <summary>The levels from the top: a block of the left, the one of the right that takes its output, and the shape of that.</summary>
    private readonly List<(int Left, int Right, string Shape, Part From)> levels = [];

    /// <summary>The two sides of a network; null where it has none.</summary>
    public static UShape? Find(PartGraph graph)
    {
        var skips = Skips(graph);
        if (skips.Count < 2)
            return null;
        var segments = PartLayout.Segments(graph, skips);
        var places = segments.Select((segment, i) => (segment.Last, i)).ToDictionary(pair => pair.Last, pair => pair.i);
        // Without these edges, all goes through each of their ends.
        if (!skips.TrueForAll(skip => places.ContainsKey(skip.From) && places.ContainsKey(skip.To)))
            return null;
        var (bottom, turn) = (skips[^1], places[skips[^1].To]);
        for (var i = places[bottom.To]; i > places[bottom.From]; i--)
        {
            // The right side starts where the output grows again.
            if (graph.Parts[segments[i].Last] is { Inside: null } part && part.Layers.Any(layer => layer.Enlarges))
                turn = i;
        }

        var shape = new UShape();
        shape.left.AddRange(segments.Take(turn).Select(segment => segment.Block));
        shape.right.AddRange(segments.Skip(turn).Select(segment => segment.Block));
        foreach (var skip in skips)
        {
            var from = graph.Parts[skip.From];
            shape.levels.Add((places[skip.From], places[skip.To] - turn, BoxText.Shape(from), from));
        }

        return shape;
    }

    public Picture Layout()
    {
        var (downs, ups) = (Down(left), Down(right));
        // The right side is turned upside down: heights are measured from its lower end, which is level with that of the left side.
        var (leftTops, rightBottoms) = Aligned(downs, ups);
        var picture = new Picture();
        var leftAxis = left.Max(block => block.Left);
        var labels = levels.Max(level => TextWidths.Of(level.Shape, BoxText.Size)) + 70;
        var rightAxis = leftAxis + left.Max(block => block.Right) + labels + right.Max(block => block.Left);
        var top = Math.Min(leftTops[0], rightBottoms[^1] - right[^1].Height);
        for (var i = 0; i < left.Count; i++)
            AddSide(left[i], leftAxis, leftTops[i] - top, i == 0 ? null : leftTops[i - 1] + left[i - 1].Height - top, isUp: false);
        for (var i = 0; i < right.Count; i++)
        {
            double? before = i == 0 ? null : rightBottoms[i - 1] - right[i - 1].Height - top;
            AddSide(right[i], rightAxis, rightBottoms[i] - top, before, isUp: true);
        }

        AddBottom(picture, new(leftAxis, leftTops[^1] + left[^1].Height - top), new(rightAxis, rightBottoms[0] - top));
        foreach (var level in levels)
        {
            var (from, to) = (left[level.Left].Picture.Boxes[^1], right[level.Right].Picture.Boxes[^1]);
            var y = leftTops[level.Left] + CenterOf(left[level.Left]) - top;
            AddSkip(picture, level.Shape, level.From, new(leftAxis + from.Whole.Right, y), new(rightAxis + to.Area.X, y));
        }

        picture.Width = rightAxis + right.Max(block => block.Right);
        picture.Height = Math.Max(leftTops[^1] + left[^1].Height, rightBottoms[0]) - top + Corner;
        return picture;

        void AddSide(Block block, double axis, double y, double? before, bool isUp)
        {
            picture.Add(block.Picture, point => new(point.X + axis, isUp ? y - point.Y : y + point.Y));
            if (before is { } end && Math.Abs(end - y) > 0.5)
                picture.Edges.Add(new([new(axis, end), new(axis, y)], HasArrow: false));
        }
    }

    private static double[] Down(List<Block> side)
    {
        var tops = new double[side.Count];
        for (var i = 1; i < side.Count; i++)
            tops[i] = tops[i - 1] + side[i - 1].Height;
        return tops;
    }

    /// <summary>The tops of the left blocks and the bottoms of the right ones: both ends of each skip connection are level.</summary>
    private (double[] Tops, double[] Bottoms) Aligned(double[] downs, double[] ups)
    {
        var (tops, bottoms) = ((double[])[.. downs], (double[])[.. ups.Select(up => -up)]);
        for (var k = 0; k < levels.Count; k++)
        {
            var (onLeft, onRight) = (levels[k].Left, levels[k].Right);
            var (leftY, rightY) = (tops[onLeft] + CenterOf(left[onLeft]), bottoms[onRight] - CenterOf(right[onRight]));
            if (k == 0)
            {
                // The uppermost level: the right side is moved as a whole.
                for (var i = 0; i < bottoms.Length; i++)
                    bottoms[i] += leftY - rightY;
            }
            else if (leftY < rightY)
            {
                Move(tops, levels[k - 1].Left + 1, tops.Length, rightY - leftY);
            }
            else
            {
                Move(bottoms, 0, levels[k - 1].Right, leftY - rightY);
            }
        }

        return (tops, bottoms);

        static void Move(double[] places, int from, int end, double distance)
        {
            for (var i = from; i < end; i++)
                places[i] += distance;
        }
    }

    private static void AddBottom(Picture picture, Point end, Point start)
    {
        var y = Math.Max(end.Y, start.Y) + Corner;
        picture.Edges.Add(new([end, end with { Y = y }, start with { Y = y }, start], HasArrow: false));
    }

    private static void AddSkip(Picture picture, string shape, Part part, Point from, Point to)
    {
        picture.Edges.Add(new([from, to], HasArrow: true));
        var width = Math.Ceiling(TextWidths.Of(shape, BoxText.Size)) + 6;
        picture.Labels.Add(new(new((from.X + to.X - width) / 2, from.Y - 7, width, 14), shape, part));
    }

    /// <summary>Where the block that a segment ends with has its middle.</summary>
    private static double CenterOf(Block block) => block.Picture.Boxes[^1].Area.CenterY;

    /// <summary>
    /// The longest edges within one another, from the outermost inward: each from an output that is smaller than that of the one around it.
    /// </summary>
    private static List<(int From, int To)> Skips(PartGraph graph)
    {
        var skips = new List<(int From, int To)>();
        var edges = graph.Parts
            .SelectMany((part, to) => part.Inputs.Count == 2 && part.Inside is null ? part.Inputs.Select(link => (link.From, To: to)) : [])
            .Where(edge => edge.To - edge.From > 2 && graph.Parts[edge.From].Inside is null)
            .OrderByDescending(edge => edge.To - edge.From);
        foreach (var edge in edges)
        {
            if (skips.Count == 0)
                skips.Add(edge);
            else if (edge.From > skips[^1].From && edge.To < skips[^1].To && !(AreaOf(edge.From) >= AreaOf(skips[^1].From)))
                skips.Add(edge);
        }

        return skips;

        double? AreaOf(int part) => graph.Parts[part].Layers[^1].Area;
    }
}
