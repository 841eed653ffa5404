using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Shapes of Keras beside those of an ONNX model. What either side does not know is no difference.</summary>
internal static class ValueShapes
{
    /// <summary>
    /// Whether a shape may be that of the file, as it is, without the batch axis, or with the channels first: (batch, channels, …) for
    /// (batch, …, channels).
    /// </summary>
    public static bool Fits(Shape shape, DescribedValue value, bool mayTurn)
    {
        if (!value.HasShape)
            return true;
        long?[] sizes = [.. SizesOf(value)];
        return Fits(shape.Dims, sizes)
            || (mayTurn && Fits(Turned(shape).Dims, sizes))
            || (shape.Rank > 1 && IsSample(shape.Sample.Dims, sizes));
    }

    /// <summary>The sizes of the file in Keras's order: with the channels last where that fits better.</summary>
    public static long?[] InOrderOf(Shape shape, DescribedValue value, bool mayTurn)
    {
        long?[] sizes = [.. SizesOf(value)];
        if (!mayTurn || sizes.Length != shape.Rank || Differing(Turned(shape).Dims, sizes) >= Differing(shape.Dims, sizes))
            return sizes;
        return [sizes[0], .. sizes.Skip(2), sizes[1]];
    }

    private static IEnumerable<long?> SizesOf(DescribedValue value) => value.Shape.Select(size => size.Size);

    private static Shape Turned(Shape shape) =>
        shape.Rank is >= 3 and <= 5 ? shape.WithSample([shape.Last, .. shape.Sample.Dims.Take(shape.Rank - 2)]) : shape;

    private static bool Fits(EquatableArray<long?> shape, long?[] sizes) =>
        shape.Count == sizes.Length && Differing(shape, sizes) == 0;

    /// <summary>A size that only Keras knows is none of a sample: the axis is that of the batch.</summary>
    private static bool IsSample(EquatableArray<long?> sample, long?[] sizes) =>
        Fits(sample, sizes) && !sample.Where((size, axis) => size is not null && sizes[axis] is null).Any();

    private static int Differing(EquatableArray<long?> shape, long?[] sizes) =>
        shape.Zip(sizes, (one, other) => one is not null && other is not null && one != other).Count(differs => differs);
}
