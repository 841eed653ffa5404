using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>What is known of a tensor between two nodes: its shape, and its elements where shapes may depend on them.</summary>
internal sealed class OnnxTensor
{
    /// <summary>NumPy has at most 64 axes. A shape with more is taken as one of an unknown rank.</summary>
    private const int MostAxes = 64;

    /// <summary>The most elements that are followed.</summary>
    public const int MostValues = 64;

    public OnnxTensor(long?[]? shape, long?[]? values = null, bool isReal = false)
    {
        IsReal = isReal;
        if (shape is null || shape.Length > MostAxes)
            return;
        Shape = Array.TrueForAll(shape, size => size is null or >= 0) ? shape : Array.ConvertAll(shape, size => size < 0 ? null : size);
        if (values is not null && values.Length <= MostValues && Array.Exists(values, value => value is not null) && Count == values.Length)
            Values = values;
    }

    /// <summary>A tensor of which nothing is known.</summary>
    public static OnnxTensor Unknown { get; } = new(null);

    /// <summary>The sizes of the axes, null where one is not known; null where the rank is not known.</summary>
    public long?[]? Shape { get; }

    /// <summary>The elements in row-major order, null where one is not known; null where none is known.</summary>
    public long?[]? Values { get; }

    /// <summary>Whether the elements are of a type with a fraction. Their values are whole numbers all the same, or not known.</summary>
    public bool IsReal { get; }

    /// <summary>What it is made of, where that is stored in the file; null where it depends on what the model takes.</summary>
    public OnnxStored? Stored { get; private init; }

    /// <summary>The number of axes; null where it is not known.</summary>
    public int? Rank => Shape?.Length;

    /// <summary>The number of elements; null where it is not known, or absurd.</summary>
    public long? Count => Product(Shape);

    /// <summary>The only element; null where it is not known.</summary>
    public long? Single => Values is { Length: 1 } values ? values[0] : null;

    public static OnnxTensor Scalar(long? value) => new([], [value]);

    public static OnnxTensor Vector(long?[] values) => new([values.Length], values);

    public static OnnxTensor Of(DescribedWeight weight) => new(
        weight.Shape.Map(size => (long?)size),
        weight.Values?.Map(value => (long?)value),
        weight.Type.StartsWith("float", StringComparison.Ordinal));

    /// <summary>The product of sizes; null where one is not known and none is 0, and where it is more than a number holds.</summary>
    public static long? Product(IEnumerable<long?>? sizes)
    {
        if (sizes is null)
            return null;
        var (product, isKnown) = (1L, true);
        foreach (var size in sizes)
        {
            if (size == 0)
                return 0;
            if (size is null || (isKnown && product > long.MaxValue / size))
                isKnown = false;
            else if (isKnown)
                product *= size.Value;
        }

        return isKnown ? product : null;
    }

    /// <summary>The sum of numbers; null where one is not known.</summary>
    public static long? Sum(IEnumerable<long?> numbers)
    {
        var sum = (long?)0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }

    /// <summary>The size of an axis, counted from the end if negative; null where it is not known or there is no such axis.</summary>
    public long? Size(int axis)
    {
        if (Shape is null)
            return null;
        if (axis < 0)
            axis += Shape.Length;
        return axis >= 0 && axis < Shape.Length ? Shape[axis] : null;
    }

    /// <summary>The same elements in another shape.</summary>
    public OnnxTensor Reshaped(long?[]? shape) => new(shape, Values, IsReal);

    /// <summary>The same tensor, made of something that is stored.</summary>
    public OnnxTensor From(OnnxStored? stored) => new(Shape, Values, IsReal) { Stored = stored };

    /// <summary>A tensor of this kind whose elements are found by their position; only small ones of a known shape have elements.</summary>
    public OnnxTensor Build(long?[]? shape, Func<long[], long?> element) => Build(shape, IsReal, element);

    public static OnnxTensor Build(long?[]? shape, bool isReal, Func<long[], long?> element)
    {
        if (shape is null || Product(shape) is not (> 0 and <= MostValues and var count))
            return new(shape, isReal: isReal);
        var sizes = Array.ConvertAll(shape, size => size!.Value);
        var position = new long[sizes.Length];
        var values = new long?[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = element(position);
            for (var axis = sizes.Length - 1; axis >= 0 && ++position[axis] == sizes[axis]; axis--)
                position[axis] = 0;
        }

        return new(shape, values, isReal);
    }

    /// <summary>The element at a position of a shape that this one is broadcast to; the axes are aligned at the end.</summary>
    public long? At(long[] position)
    {
        if (Values is null || Shape is null || Shape.Length > position.Length)
            return null;
        var index = 0L;
        for (var axis = 0; axis < Shape.Length; axis++)
        {
            var size = Shape[axis]!.Value;
            index = (index * size) + (size == 1 ? 0 : position[position.Length - Shape.Length + axis]);
        }

        return index >= 0 && index < Values.Length ? Values[index] : null;
    }
}
