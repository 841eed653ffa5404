using System.Globalization;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice.Finders;

/// <summary>The window that a layer slides over its input, and that input.</summary>
internal sealed record InputWindow(SlidingWindow Window, SpatialShape Input)
{
    public PerAxis Size => Window.Size;

    public PerAxis Strides => Window.Strides;

    public PerAxis? Dilation => Window.DilationRate;

    public Padding Padding => Window.Padding;

    public bool IsPooling => Window.IsPooling;

    public int Rank => Window.Rank;

    public IEnumerable<int> Axes => Window.Axes;

    /// <summary>The input's sizes, as messages show them.</summary>
    public string InputText => string.Join(" × ", Input.Spatial.Select(size => size?.ToString(CultureInfo.InvariantCulture) ?? "None"));

    /// <summary>The window's length on each axis with its dilation, as messages show it.</summary>
    public string ReachText => string.Join(" × ", Axes.Select(Reach));

    /// <summary>The window of a step; null for a layer that slides none, or slides it over something else than its input.</summary>
    public static InputWindow? Of(Step step) =>
        step.Layer is { SlidingWindow: { IsOverOutput: false } window, Format: { } format } && step.Input.Rank == window.Rank + 2
        ? new(window, SpatialShape.Of(step.Input, format))
        : null;

    public long Reach(int axis) => Window.Extent(axis);
}
