using ParamGen.Core.Shapes;

namespace ParamGen.Core.Model;

/// <summary>The shape of the array that a weight starts from.</summary>
/// <param name="Argument">The initializer that holds the array.</param>
/// <param name="Shape">The array's shape.</param>
internal sealed record InitialShape(string Argument, Shape Shape)
{
    /// <summary>Whether the array fits a weight, or is broadcast to it: each of its axes, from the last, is as long or 1.</summary>
    public bool Fits(Shape weight) => Shape.Rank <= weight.Rank && Enumerable.Range(1, Shape.Rank).All(axis => IsAsLong(weight, axis));

    private bool IsAsLong(Shape weight, int axis) =>
        Shape[Shape.Rank - axis] is 1 || Shape[Shape.Rank - axis] == weight[weight.Rank - axis];
}
