using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers;

/// <summary>An argument that names axes.</summary>
/// <param name="Name">The argument: <c>Axis</c>, or <c>Axes</c> where several are named.</param>
/// <param name="Axes">The axes as written, counted from the end when negative.</param>
internal sealed record AxisArgument(string Name, EquatableArray<int> Axes)
{
    private const string One = "Axis";
    private const string Several = "Axes";

    /// <summary>Whether the axes are written as a list.</summary>
    public bool IsList => Name == Several;

    public static AxisArgument Of(int axis) => new(One, new(axis));

    /// <summary>One axis, or where they are given several in its place.</summary>
    public static AxisArgument Of(int axis, int[]? axes) => axes is null ? Of(axis) : new(Several, axes);

    /// <summary>An axis as this argument is given it.</summary>
    public ArgumentValue ValueOf(int axis) => IsList ? new EquatableArray<int>(axis) : axis;
}
