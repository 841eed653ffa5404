namespace ParamGen.Tool.Drawing.Layout;

/// <summary>Folds segments into columns, which are read one after another from top to bottom.</summary>
internal static class Columns
{
    private const double Gutter = 24;

    /// <summary>The room above columns for the lines that lead to them.</summary>
    private const double Above = 16;

    private const double Below = 12;

    private const int MostColumns = 200;

    /// <summary>The width of a picture for each of its height that suits a page.</summary>
    private const double Ratio = 1.6;

    /// <summary>What is beside a picture on its page, and above and below it.</summary>
    private const double Around = 40, AroundInHeight = 130;

    /// <summary>The columns that are as wide for their height as a page, or nearly.</summary>
    public static Picture Fold(IReadOnlyList<Block> segments) => Placed(Best(segments), out _, out _);

    /// <summary>The same within a frame: what enters is above the first column, and what leaves is led back below it.</summary>
    public static Block FoldWithin(IReadOnlyList<Block> segments)
    {
        var columns = Best(segments);
        if (columns.Count == 1)
            return Block.Stack(columns[0]);
        var folded = Placed(columns, out var first, out var last);
        var picture = new Picture();
        picture.Add(folded, point => point with { X = point.X - first });
        picture.Edges.Add(new([new(0, 0), new(0, Above)], HasArrow: false));
        var (bottom, x) = (folded.Height + Below, last.X - first);
        picture.Edges.Add(new([new(x, last.Y), new(x, bottom), new(0, bottom), new(0, bottom + Below)], HasArrow: false));
        return new(first, folded.Width - first, bottom + Below) { Picture = picture };
    }

    private static List<Block[]> Best(IReadOnlyList<Block> segments)
    {
        // Inputs and outputs do not stand alone.
        if (segments.Count > 1)
            segments = [.. segments.SkipLast(2), Block.Stack(segments.TakeLast(2))];
        if (segments.Count > 2)
            segments = [Block.Stack(segments.Take(2)), .. segments.Skip(2)];
        List<Block[]>? best = null;
        var least = double.MaxValue;
        for (var count = 1; count <= Math.Min(MostColumns, segments.Count); count++)
        {
            var columns = Split(segments, count);
            var width = columns.Sum(Width) + (Gutter * (columns.Count - 1));
            var height = columns.Max(column => column.Sum(segment => segment.Height));
            var size = Math.Max((width + Around) / Ratio, height + AroundInHeight);
            if (size < least * 0.98)
                (best, least) = (columns, size);
        }

        return best!;
    }

    private static double Width(Block[] column) => column.Max(segment => segment.Left) + column.Max(segment => segment.Right);

    /// <summary>At most so many columns, the highest of which is as low as it can be.</summary>
    private static List<Block[]> Split(IReadOnlyList<Block> segments, int count)
    {
        var (low, high) = (segments.Max(segment => segment.Height), segments.Sum(segment => segment.Height));
        while (high - low > 0.5)
        {
            var height = (low + high) / 2;
            (low, high) = Filled(segments, height).Count <= count ? (low, height) : (height, high);
        }

        return Filled(segments, high);
    }

    private static List<Block[]> Filled(IReadOnlyList<Block> segments, double height)
    {
        var columns = new List<Block[]>();
        var (column, filled) = (new List<Block>(), 0.0);
        foreach (var segment in segments)
        {
            if (column.Count > 0 && filled + segment.Height > height + 0.001)
            {
                columns.Add([.. column]);
                (column, filled) = ([], 0);
            }

            column.Add(segment);
            filled += segment.Height;
        }

        columns.Add([.. column]);
        return columns;
    }

    /// <param name="columns">The columns.</param>
    /// <param name="first">The axis of the first one.</param>
    /// <param name="last">Where the last one ends.</param>
    private static Picture Placed(List<Block[]> columns, out double first, out Point last)
    {
        var picture = new Picture();
        var (x, bottom) = (0.0, 0.0);
        var top = columns.Count > 1 ? Above : 0;
        Point? from = null;
        foreach (var column in columns)
        {
            var stack = Block.Stack(column);
            var axis = x + stack.Left;
            picture.Add(stack.Picture, point => new(point.X + axis, point.Y + top));
            if (from is { } end)
            {
                var between = x - (Gutter / 2);
                picture.Edges.Add(new(
                    [end, end with { Y = end.Y + Below }, new(between, end.Y + Below), new(between, 4), new(axis, 4), new(axis, top)],
                    HasArrow: false));
            }

            from = new(axis, top + stack.Height);
            bottom = Math.Max(bottom, top + stack.Height);
            x += stack.Width + Gutter;
        }

        (first, last) = (columns[0].Max(segment => segment.Left), from!.Value);
        picture.Width = x - Gutter;
        picture.Height = bottom + (columns.Count > 1 ? Below : 0);
        return picture;
    }
}
