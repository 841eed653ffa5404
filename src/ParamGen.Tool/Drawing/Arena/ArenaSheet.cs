using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>
/// The head of an arena, laid out: operators from left to right, a column each after one for the time before the first, and the offset
/// from the bottom up.
/// </summary>
internal sealed class ArenaSheet
{
    public const double LabelSize = 11;

    private const double Heading = 104;
    private const double PlotHeight = 340;
    private const double PlotWidth = 900;
    private const double LeastColumn = 16;
    private const double MostColumn = 84;
    private const double LegendGap = 12;

    /// <summary>What a line of text takes.</summary>
    private const double TextHeight = 14;

    private static readonly LayerFamily tensors = new("tensor", "Result of an operator", 213);

    private static readonly LayerFamily scratch = new("scratch", "Scratch buffer", 24);

    private static readonly LayerFamily[] all = [LayerFamily.Ends, tensors, scratch];

    /// <summary>The operator at which the most is held.</summary>
    public static readonly LayerFamily Peak = new("peak", "Most activations", 50);

    public required Area Plot { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The boxes, each with its number among the buffers of the plan.</summary>
    public required IReadOnlyList<ArenaBox> Boxes { get; init; }

    /// <summary>The offsets that are written beside the plot.</summary>
    public required IReadOnlyList<ArenaLine> Ticks { get; init; }

    /// <summary>The head and, where that is less, what it takes at least.</summary>
    public required IReadOnlyList<ArenaLine> Lines { get; init; }

    /// <summary>The operators, each with the middle of its column.</summary>
    public required IReadOnlyList<(double X, string Text, bool IsPeak)> Operators { get; init; }

    /// <summary>The column of the operator at which the most is held, and its name below.</summary>
    public required Area PeakColumn { get; init; }

    /// <summary>The text above it, and where its middle is.</summary>
    public required (double X, string Text) PeakText { get; init; }

    public required List<(Area Area, LayerFamily Family)> Legend { get; init; }

    public IReadOnlyList<LayerFamily> Families => [.. Legend.Select(entry => entry.Family)];

    public static ArenaSheet Of(ArenaDiagram diagram)
    {
        var plan = diagram.Plan;
        if (plan.Buffers.Count > Diagram.MostBoxes)
        {
            throw new DrawingTooLargeException(
                $"it would have {Numbers.Grouped(plan.Buffers.Count)} boxes, and the most is {Numbers.Grouped(Diagram.MostBoxes)}");
        }

        string[] names = ["input", .. diagram.Graph.Operators.Select((op, i) => $"{i + 1} {SafeText.Short(op.Kind, 30)}")];
        var column = Math.Clamp(Math.Floor(PlotWidth / names.Length), LeastColumn, MostColumn);
        var scale = PlotHeight / Math.Max(1, plan.HeadBytes);
        var ticks = TicksOf(plan.HeadBytes).Select(offset => (Offset: offset, Text: Numbers.Grouped(offset))).ToList();
        var lines = LinesOf(plan);
        var left = Sheet.Margin + ticks.Max(tick => WidthOf(tick.Text)) + 8;
        var plot = new Area(left, Heading, column * names.Length, PlotHeight);
        var below = plot.Bottom + 8 + names.Max(name => TextWidths.Of(name, LabelSize, isBold: true)) + 8;
        string[] captions = [diagram.Caption, diagram.Rules];
        var width = Math.Ceiling(Sheet.Margin + Math.Max(
            plot.Right + 8 + lines.Max(line => WidthOf(line.Text)),
            Sheet.Margin + captions.Max(WidthOf)));
        var boxes = Enumerable.Range(0, plan.Buffers.Count).Where(i => plan.Buffers[i].Bytes > 0).Select(BoxOf).ToList();
        LayerFamily[] families = [.. all.Where(family => boxes.Exists(box => box.Family == family)), Peak];
        var legend = Sheet.LegendOf(families, below + LegendGap, width);
        var peak = $"peak {Numbers.Grouped(plan.PeakBytes)}";
        var half = TextWidths.Of(peak, LabelSize, isBold: true) / 2;
        return new()
        {
            Plot = plot,
            Width = width,
            Height = Sheet.HeightBelow(legend),
            Boxes = boxes,
            Ticks = [.. ticks.Select(tick => new ArenaLine(YOf(tick.Offset), YOf(tick.Offset) + 4, tick.Text))],
            Lines = Apart([.. lines.Select(line => new ArenaLine(YOf(line.Bytes), YOf(line.Bytes) + 4, line.Text))]),
            Operators = [.. names.Select((name, i) => (plot.X + ((i + 0.5) * column), name, i == plan.PeakOperator + 1))],
            PeakColumn = new(plot.X + ((plan.PeakOperator + 1) * column), plot.Y - 4, column, below - plot.Y + 4),
            PeakText = (Math.Clamp(plot.X + ((plan.PeakOperator + 1.5) * column), Sheet.Margin + half, width - Sheet.Margin - half), peak),
            Legend = legend,
        };

        double YOf(long offset) => plot.Bottom - (offset * scale);

        ArenaBox BoxOf(int i)
        {
            var buffer = plan.Buffers[i];
            return new ArenaBox(i, AreaOf(buffer), FamilyOf(diagram.Graph, i, buffer)).With(diagram.NameOf(i), buffer);
        }

        // A little apart, so that neighbors can be told from each other.
        Area AreaOf(PlacedBuffer buffer)
        {
            var end = buffer.Offset + GreedyPlanner.RoundUp(buffer.Bytes);
            var (start, length) = (buffer.Lifetime.First + 1, buffer.Lifetime.Last - buffer.Lifetime.First + 1);
            var height = YOf(buffer.Offset) - YOf(end);
            var gap = Math.Min(0.5, height / 4);
            return new(plot.X + (start * column) + 0.5, YOf(end) + gap, (length * column) - 1, height - (2 * gap));
        }
    }

    private static LayerFamily FamilyOf(MicroGraph graph, int number, PlacedBuffer buffer) =>
        buffer.IsScratch ? scratch
        : graph.Inputs.Contains(number) || graph.Outputs.Contains(number) ? LayerFamily.Ends
        : tensors;

    private static double WidthOf(string text) => TextWidths.Of(text, LabelSize);

    /// <summary>Offsets a power of two apart: four to eight of them.</summary>
    private static IEnumerable<long> TicksOf(long head)
    {
        var step = 1L;
        while (step * 8 <= head)
            step *= 2;
        for (var offset = 0L; offset <= head; offset += step)
            yield return offset;
    }

    private static (long Bytes, string Text)[] LinesOf(MemoryPlan plan)
    {
        var head = Numbers.Grouped(plan.HeadBytes);
        return plan.LeastHeadBytes < plan.HeadBytes
            ? [(plan.HeadBytes, $"head {head}"), (plan.LeastHeadBytes, $"without gaps {Numbers.Grouped(plan.LeastHeadBytes)}")]
            : [(plan.HeadBytes, $"head {head}, no gaps")];
    }

    /// <summary>Lines from the top down whose texts are not over one another.</summary>
    private static ArenaLine[] Apart(ArenaLine[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i] with { TextY = Math.Max(lines[i].TextY, lines[i - 1].TextY + TextHeight) };
        return lines;
    }
}

/// <summary>A height of the plot with its text.</summary>
/// <param name="Y">Where the line is.</param>
/// <param name="TextY">Where the text stands.</param>
/// <param name="Text">What it says.</param>
internal readonly record struct ArenaLine(double Y, double TextY, string Text);
