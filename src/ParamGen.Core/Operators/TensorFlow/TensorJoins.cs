using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that join tensors, repeat one or pad it.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/concat">TensorFlow, concat</see>.</remarks>
internal static class TensorJoins
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("concat", "values, axis, name='concat'", Concatenate),
        OfTensorFlow("stack", "values, axis=0, name='stack'", Stack),
        .. new[] { "math.add_n", "math.accumulate_n" }.Select(path => OfTensorFlow(path, "inputs, shape=None, name=None", Sum)),
        OfTensorFlow("tile", "input, multiples, name=None", Tile),
        OfTensorFlow("repeat", "input, repeats, axis=None, name=None", Repeat),
        OfTensorFlow("pad", "tensor, paddings, mode='CONSTANT', constant_values=0, name=None", Pad),
        OfTensorFlow("compat.v1.pad", "tensor, paddings, mode='CONSTANT', name=None, constant_values=0", Pad),
    ];

    /// <summary>The tensors of a list, or a single one, all of one type.</summary>
    private static Operand.Tensor[] ValuesOf(OperatorCall call, string name)
    {
        Operand.Tensor[] values = [.. Items(call, name).Select(item => Tensors.Of(item, name))];
        var types = values.Select(value => value.Type).Where(type => type.IsKnown).Distinct().ToList();
        return types.Count > 1
            ? throw new Refusal($"takes values of the same type, not of {types[0]} and {types[1]}")
            : [.. values.Select(value => value with { Type = values.All(other => other.Type.IsKnown) ? value.Type : ElementType.Unknown })];
    }

    private static IReadOnlyList<Operand> Items(OperatorCall call, string name) =>
        call.Arg(name) is Operand.Tensor single ? [single] : call.List(name);

    /// <summary>A size that any of the tensors knows is known.</summary>
    private static Operand.Tensor Concatenate(OperatorCall call)
    {
        var values = ValuesOf(call, "values");
        var rank = values[0].Shape.Rank;
        if (rank == 0)
            throw new Refusal("joins no single numbers");
        var axis = call.Arg("axis").Axis("axis", rank);
        var joined = values.Aggregate((long?)0, (sum, value) => sum + value.Shape[axis]);
        var merged = values.Select(value => value.Shape).Merged(axis).With(axis, joined);
        return values[0] with { Shape = merged, Known = rank == 1 ? TensorValues.Joined(Items(call, "values")) : null };
    }

    private static Operand.Tensor Stack(OperatorCall call)
    {
        if (call.Arg("values") is Operand.Tensor)
            throw new Refusal("takes a list of tensors as 'values', not a single one");
        var values = ValuesOf(call, "values");
        var merged = values.Select(value => value.Shape).Merged();
        var axis = call.Arg("axis").Axis("axis", merged.Rank + 1);
        return values[0] with
        {
            Shape = merged.Inserted(axis, values.Length),
            Known = merged.Rank == 0 ? TensorValues.Joined(Items(call, "values")) : null,
        };
    }

    private static Operand.Tensor Sum(OperatorCall call)
    {
        var values = ValuesOf(call, "inputs");
        return NumberKind.Number.Of(values[0], "inputs") with { Shape = values.Select(value => value.Shape).Merged() };
    }

    /// <summary>So many times on each axis; once a size that is not known stays so.</summary>
    private static Operand.Tensor Tile(OperatorCall call)
    {
        var (value, times) = (call.Value("input"), call.Sizes("multiples"));
        if (times.Length != value.Shape.Rank || times.Any(count => count < 0))
            throw new Refusal($"takes a number for each axis of {value.Shape} as 'multiples', not {call.Arg("multiples")}");
        return value with { Shape = new([.. value.Shape.Dims.Zip(times, (size, count) => size == 0 || count == 0 ? 0 : size * count)]) };
    }

    /// <summary>Each position so many times. Versions of TensorFlow differ in what they know of it where not all sizes are known.</summary>
    private static Operand.Tensor Repeat(OperatorCall call)
    {
        var (value, repeats) = (call.Value("input"), call.Arg("repeats").AsIntegers("repeats"));
        if (!value.Shape.IsKnown || repeats.Length != 1 || repeats[0] < 0)
            throw new Refusal($"repeats positions of {value.Shape}, of which the versions of TensorFlow know different sizes");
        var shape = call.Gives("axis") ? value.Shape : value.Shape.Flat();
        var axis = call.Gives("axis") ? call.Arg("axis").Axis("axis", shape.Rank) : 0;
        return value with { Shape = shape.With(axis, shape[axis] * repeats[0]) };
    }

    private static Operand.Tensor Pad(OperatorCall call)
    {
        var value = call.Value("tensor");
        if (call.Arg("mode") is not Operand.Text mode || mode.Value.ToUpperInvariant() is not ("CONSTANT" or "REFLECT" or "SYMMETRIC"))
            throw new Refusal($"takes 'CONSTANT', 'REFLECT' or 'SYMMETRIC' as 'mode', not {call.Arg("mode")}");
        if (call.Arg("constant_values") is not (Operand.Integer or Operand.Real or Operand.Flag or Operand.Tensor { Shape.Rank: 0 }))
            throw new Refusal($"takes a number as 'constant_values', not {call.Arg("constant_values")}");
        if (call.Arg("paddings") is not Operand.List { Items: var pairs } || pairs.Count != value.Shape.Rank)
            throw new Refusal($"takes a pair of numbers for each axis of {value.Shape} as 'paddings', not {call.Arg("paddings")}");
        // n + before + after
        return value with
        {
            Shape = new([.. value.Shape.Dims.Zip(pairs, (size, pair) => pair is Operand.List
                && pair.AsIntegers("paddings") is [>= 0 and var before, >= 0 and var after]
                ? size + before + after
                : throw new Refusal($"takes pairs of numbers of 0 or more as 'paddings', not {pair}"))]),
        };
    }
}
