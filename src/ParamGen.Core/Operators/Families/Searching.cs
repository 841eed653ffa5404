using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators that find and count values; how many there are is often not known until run time.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/numpy/">Keras, NumPy ops</see>.</remarks>
internal static class Searching
{
    public static readonly OperatorFamily Family = new("Searching and counting",
    [
        One("ops.numpy", "SearchSorted", "side='left'", "sorted_sequence, values", Positions),
        One("ops.numpy", "Digitize", "", "x, bins", Bins),
        One("ops.numpy", "Bincount", "weights=None, minlength=0, sparse=False", "x", Counts),
        Several("ops.numpy", "Histogram", "bins=10, range=None", "x", Histogram),
        Several("ops.numpy", "Nonzero", "", "x", Nonzero),
        Several(
            "ops.numpy",
            "Unique",
            "sorted=True, return_index=False, return_inverse=False, return_counts=False, axis=None, size=None, fill_value=None",
            "x",
            Unique),
        One("ops.numpy", "Ndim", "", "x", call => new(new(call.Input.Shape.Rank), ElementType.Float32)),
        One("ops.numpy", "Size", "", "x", _ => new(new(), ElementType.Int32)),
    ]);

    /// <summary>A position in a sequence whose length is not known may need 64 bits.</summary>
    private static Operand.Tensor Positions(OperatorCall call)
    {
        var sequence = call.Tensor("sorted_sequence");
        sequence.RequireRank("sorted_sequence", 1, 1);
        return new(call.Tensor("values").Shape, sequence.Shape[0] <= int.MaxValue ? Element.Int32 : Element.Int64);
    }

    private static Operand.Tensor Bins(OperatorCall call)
    {
        call.Tensor("bins").RequireRank("bins", 0, 1);
        return call.Input with { Type = ElementType.Int32 };
    }

    private static Operand.Tensor Counts(OperatorCall call)
    {
        var x = call.Input;
        var type = call.Setting("weights") is Operand.None ? ElementType.Int32 : Promotion.Of(x.Type, TypeOf(call.Setting("weights")));
        return new(x.Shape.WithoutLast().Then((long?)null), type);
    }

    /// <summary>The type of the array that a list of numbers becomes.</summary>
    private static ElementType TypeOf(Operand numbers)
    {
        ElementType[] types = [.. Numbers(numbers).Select(number => number.Type()).Distinct()];
        return types.Length == 1 && types[0] == Element.Bool ? Element.Bool
            : types.Length == 0 || types.Contains(Element.PythonReal) ? Element.Float32
            : Element.Int32;
    }

    private static IEnumerable<Operand> Numbers(Operand value) => value is Operand.List list ? list.Items.SelectMany(Numbers) : [value];

    private static IEnumerable<Operand.Tensor> Histogram(OperatorCall call)
    {
        var bins = call.Integer("bins");
        // In a file there are lists alone, and Keras takes none.
        if (call.Flag("range"))
            throw new Refusal("takes no range that is a list");
        return [call.Input with { Shape = new(bins) }, call.Input with { Shape = new(bins + 1) }];
    }

    /// <summary>The positions on each axis.</summary>
    private static IEnumerable<Operand.Tensor> Nonzero(OperatorCall call) =>
        call.Input.Shape.Dims.Select(_ => new Operand.Tensor(new((long?)null), ElementType.Int32));

    private static IEnumerable<Operand.Tensor> Unique(OperatorCall call)
    {
        var shape = call.Input.Shape;
        var count = call.IntegerOrNone("size");
        int? axis = call.Setting("axis") is Operand.None ? null : call.Setting("axis").Axis("axis", shape.Rank);
        yield return call.Input with { Shape = axis is { } along ? shape.With(along, count) : new(count) };
        if (call.Flag("return_index"))
            yield return new(new(count), ElementType.Int32);
        if (call.Flag("return_inverse"))
            yield return new(axis is { } inverse ? new(shape[inverse]) : shape, ElementType.Int32);
        if (call.Flag("return_counts"))
            yield return new(new(count), ElementType.Int32);
    }
}
