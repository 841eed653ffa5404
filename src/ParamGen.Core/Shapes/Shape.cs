using System.Globalization;
using System.Text;
using ParamGen.Core.Arithmetic;
using ParamGen.Core.Collections;

namespace ParamGen.Core.Shapes;

/// <summary>The size of each axis of a tensor; null where it is not known until run time.</summary>
internal readonly struct Shape(params long?[] dims) : IEquatable<Shape>
{
    /// <summary>A shape of which every size is known.</summary>
    public static Shape Of(IEnumerable<long> sizes) => new([.. sizes.Select(static size => (long?)size)]);

    public EquatableArray<long?> Dims { get; } = dims;

    public int Rank => Dims.Count;

    public bool IsKnown => !Dims.Contains(null);

    /// <summary>The last axis's size.</summary>
    public long? Last => Dims[Rank - 1];

    /// <summary>The number of values; null where an axis is unknown.</summary>
    public long? Size => new Product(Dims).Value;

    /// <summary>The shape of one sample: all axes but the batch.</summary>
    public Shape Sample => new([.. Dims.Skip(1)]);

    /// <summary>The size of an axis, counted from the end when negative.</summary>
    public long? this[int axis] => Dims[FromStart(axis)];

    public static bool operator ==(Shape left, Shape right) => left.Equals(right);

    public static bool operator !=(Shape left, Shape right) => !left.Equals(right);

    /// <summary>A shape of the given sizes, with this shape's batch axis before them.</summary>
    public Shape WithSample(params long?[] sample) => new([Dims[0], .. sample]);

    /// <summary>This shape with another size on one axis, counted from the end when negative.</summary>
    public Shape With(int axis, long? size)
    {
        var dims = Dims.ToArray();
        dims[FromStart(axis)] = size;
        return new(dims);
    }

    /// <summary>Whether the axis, counted from the end when negative, is one of this shape's.</summary>
    public bool HasAxis(long axis) => axis >= -Rank && axis < Rank;

    /// <summary>An axis, counted from the end when negative, counted from the start.</summary>
    public int FromStart(int axis) => axis < 0 ? axis + Rank : axis;

    /// <summary>Whether the two have as many axes, and the same sizes wherever both are known.</summary>
    public bool Fits(Shape other) =>
        Rank == other.Rank && Dims.Zip(other.Dims, (one, another) => one is null || another is null || one == another).All(fits => fits);

    public bool Equals(Shape other) => Dims.Equals(other.Dims);

    public override bool Equals(object? obj) => obj is Shape other && Equals(other);

    public override int GetHashCode() => Dims.GetHashCode();

    /// <summary>Keras's notation: (None, 28, 28, 3), and (16,) for a single axis.</summary>
    public override string ToString() => Text(Rank == 1 ? ",)" : ")");

    /// <summary>The notation of Keras's summary, in which a single axis has no comma: (16).</summary>
    public string ToSummary() => Text(")");

    private string Text(string end)
    {
        var text = new StringBuilder("(");
        for (var i = 0; i < Rank; i++)
            text.Append(i > 0 ? ", " : "").Append(Dims[i]?.ToString(CultureInfo.InvariantCulture) ?? "None");
        return text.Append(end).ToString();
    }
}

/// <summary>Several shapes in Keras's notation.</summary>
internal static class ShapeText
{
    /// <summary>A single shape as such, several as a list: [(None, 4), (None, 8)].</summary>
    public static string Text(this EquatableArray<Shape> shapes) =>
        shapes.Count == 1 ? shapes[0].ToString() : $"[{string.Join(", ", shapes)}]";
}
