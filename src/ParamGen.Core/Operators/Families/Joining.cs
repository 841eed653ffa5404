using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that put tensors together, repeat them, or pad them.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Joining
{
    public static readonly OperatorFamily Family = new("Joining and repeating",
    [
        One("ops.numpy", "Concatenate", "axis=0", "xs", Concatenate),
        One("ops.numpy", "Stack", "axis=0", "x", Stack),
        One("ops.numpy", "Hstack", "", "xs", call => Joined(call.Tensors("xs"), 1)),
        One("ops.numpy", "Vstack", "", "xs", call => Joined(call.Tensors("xs"), 0)),
        One("ops.numpy", "Dstack", "", "xs", call => Joined([.. call.Tensors("xs").Select(Deep)], 2)),
        One("ops.numpy", "ColumnStack", "", "xs", call => Joined([.. call.Tensors("xs").Select(Column)], 1)),
        One("ops.numpy", "Append", "axis=None", "x1, x2", Append),
        Several("ops.numpy", "Meshgrid", "indexing='xy'", "*x", Grid),
        One("ops.numpy", "Tile", "repeats", "x", Tile),
        One("ops.numpy", "Repeat", "repeats, axis=None", "x", Repeat),
        One("ops.numpy", "Pad", "pad_width, mode='constant'", "x, constant_values=None", Pad),
    ]);

    private static Operand.Tensor Concatenate(OperatorCall call)
    {
        var tensors = call.Tensors("xs");
        return Joined(tensors, call.Setting("axis").Axis("axis", tensors[0].Shape.Rank));
    }

    /// <summary>The sizes of an axis added up; the others are those of the first tensor.</summary>
    private static Operand.Tensor Joined(Operand.Tensor[] tensors, int axis)
    {
        var first = tensors[0].Shape;
        Axes.FromStart(axis, first.Rank);
        if (tensors.FirstOrDefault(tensor => !tensor.Shape.EqualsBeside(first, axis)) is { } other)
            throw new Refusal($"joins on axis {axis}, but {first} and {other.Shape} differ beside it");
        var sum = tensors.Aggregate((long?)0, (size, tensor) => size + tensor.Shape[axis]);
        return new(first.With(axis, sum), Promotion.Of([.. tensors.Select(tensor => tensor.Type)]));
    }

    private static Operand.Tensor Stack(OperatorCall call)
    {
        var tensors = call.Tensors("x");
        var first = tensors[0].Shape;
        var axis = call.Setting("axis").Axis("axis", first.Rank + 1);
        if (tensors.FirstOrDefault(tensor => !tensor.Shape.EqualsBeside(first)) is { } other)
            throw new Refusal($"stacks tensors of one shape, but {first} and {other.Shape} differ");
        return new(first.Inserted(axis, tensors.Length), Promotion.Of([.. tensors.Select(tensor => tensor.Type)]));
    }

    /// <summary>With three axes at least: a row, and its columns one by one.</summary>
    private static Operand.Tensor Deep(Operand.Tensor x) => x with
    {
        Shape = x.Shape.Rank switch
        {
            0 => new(1, 1, 1),
            1 => new(1, x.Shape[0], 1),
            2 => x.Shape.Then(1),
            _ => x.Shape,
        },
    };

    private static Operand.Tensor Column(Operand.Tensor x) => x.Shape.Rank == 1 ? x with { Shape = x.Shape.Then(1) } : x;

    private static Operand.Tensor Append(OperatorCall call)
    {
        var (one, other) = (call.Tensor("x1"), call.Tensor("x2"));
        var type = Promotion.Of(one.Type, other.Type);
        if (call.Setting("axis") is Operand.None)
            return new(new(one.Shape.Size + other.Shape.Size), type);
        var axis = call.Setting("axis").Axis("axis", one.Shape.Rank);
        // Keras adds the two sizes, and can add none that is not known.
        if (one.Shape.Rank == other.Shape.Rank && (one.Shape[axis] is null || other.Shape[axis] is null))
            throw new Refusal($"appends on axis {axis}, whose size in {one.Shape} and {other.Shape} must be known");
        return Joined([one, other], axis);
    }

    /// <summary>A grid over as many values as each tensor has; for 'xy' the first two axes are swapped.</summary>
    private static IEnumerable<Operand.Tensor> Grid(OperatorCall call)
    {
        var tensors = call.Tensors("x");
        long?[] sizes = [.. tensors.Select(tensor => tensor.Shape.Size)];
        var indexing = call.Text("indexing");
        if (indexing is not ("xy" or "ij"))
            throw new Refusal($"takes 'xy' or 'ij' as 'indexing', not '{indexing}'");
        if (indexing == "ij")
            return tensors.Select(_ => new Operand.Tensor(new(sizes), ElementType.Float32));
        if (sizes.Length < 2)
            throw new Refusal("takes two tensors or more with 'xy'");
        (sizes[0], sizes[1]) = (sizes[1], sizes[0]);
        return tensors.Select(_ => new Operand.Tensor(new(sizes), tensors[tensors.Length - 1].Type));
    }

    private static Operand.Tensor Tile(OperatorCall call)
    {
        var (x, repeats) = (call.Input, call.Setting("repeats").AsIntegers("repeats"));
        var rank = Math.Max(x.Shape.Rank, repeats.Length);
        // The shorter of both is filled up with ones at its front.
        return x with { Shape = new([.. Enumerable.Range(0, rank).Select(axis => SizeOf(axis) * TimesOf(axis))]) };

        long? SizeOf(int axis) => axis + x.Shape.Rank - rank is >= 0 and var own ? x.Shape[own] : 1;

        long TimesOf(int axis) => axis + repeats.Length - rank is >= 0 and var own ? repeats[own] : 1;
    }

    private static Operand.Tensor Repeat(OperatorCall call)
    {
        var (x, repeats) = (call.Input, call.Setting("repeats").AsIntegers("repeats"));
        var isFlat = call.Setting("axis") is Operand.None;
        var shape = isFlat ? x.Shape.Flat() : x.Shape;
        var axis = isFlat ? 0 : call.Setting("axis").Axis("axis", shape.Rank);
        if (shape[axis] is not { } size)
            return x with { Shape = shape };
        if (repeats.Length != 1 && repeats.Length != size)
            throw new Refusal($"takes one number, or one for each of {Numbers.Of(size, "position")}, not {repeats.Length}", "repeats");
        return x with { Shape = shape.With(axis, repeats.Length == 1 ? size * repeats[0] : repeats.Sum()) };
    }

    private static Operand.Tensor Pad(OperatorCall call)
    {
        var (shape, padding) = (call.Input.Shape, Padding(call.Setting("pad_width")));
        if (padding.Length != 1 && padding.Length != shape.Rank)
            throw new Refusal($"takes a padding for each axis of {shape}, not {padding.Length}", "pad_width");
        return call.Input with
        {
            Shape = new([.. shape.Dims.Select((size, axis) => size + padding[padding.Length == 1 ? 0 : axis])]),
        };
    }

    /// <summary>What is added on each axis, before and after; a single number goes for all.</summary>
    private static long[] Padding(Operand width) => width switch
    {
        Operand.List { Items: [Operand.List { Items.Count: var count }, ..] items }
            when items.All(item => item is Operand.List { Items.Count: >= 1 } pair && pair.Items.Count == count) =>
            items.Map(Added),
        Operand.List { Items.Count: >= 2 } pair => [Added(pair)],
        _ when width.IsInteger() => [2 * width.AsInteger("pad_width")],
        _ => throw new Refusal($"takes pairs of numbers as 'pad_width', not {width}", "pad_width"),
    };

    private static long Added(Operand pair)
    {
        var numbers = pair.AsIntegers("pad_width");
        return numbers[0] + numbers[Math.Min(1, numbers.Length - 1)];
    }
}
