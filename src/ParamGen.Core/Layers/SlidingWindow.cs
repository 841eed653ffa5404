using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers;

/// <summary>The window that a convolution or a pooling slides over positions.</summary>
/// <param name="Size">How long it is on each axis.</param>
/// <param name="Strides">How far it moves on each axis.</param>
/// <param name="DilationRate">The distance between a kernel's taps; null for a pooling.</param>
/// <param name="Padding">What is done at the edges.</param>
internal sealed record SlidingWindow(PerAxis Size, PerAxis Strides, PerAxis? DilationRate, Padding Padding)
{
    /// <summary>Whether it slides over the output: a transposed convolution spreads each input over a window.</summary>
    public bool IsOverOutput { get; init; }

    public bool IsPooling => DilationRate is null;

    public int Rank => Size.Rank;

    public IEnumerable<int> Axes => Enumerable.Range(0, Rank);

    /// <summary>How many positions it covers on an axis.</summary>
    public long Extent(int axis) => Window.Extent(Size[axis], DilationRate?[axis] ?? 1);
}
