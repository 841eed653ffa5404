using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>What TensorFlow makes of the values of a call: a list of numbers is an array, and types are never converted.</summary>
/// <remarks>
/// Source: <see href="https://www.tensorflow.org/api_docs/python/tf/convert_to_tensor">TensorFlow, convert_to_tensor</see>.
/// </remarks>
internal static class Tensors
{
    /// <summary>A tensor, or what becomes one; of its values nothing is said.</summary>
    public static Operand.Tensor Value(this OperatorCall call, string name, NumberKind? kind = null)
    {
        var value = Of(call.Arg(name), name);
        return kind is null ? value : kind.Of(value, name);
    }

    /// <summary>The same of the first parameter.</summary>
    public static Operand.Tensor Value(this OperatorCall call, NumberKind kind) => call.Value(call.First, kind);

    /// <summary>The same, which must have so many axes at least.</summary>
    public static Operand.Tensor Value(this OperatorCall call, string name, int least, NumberKind? kind = null)
    {
        var value = call.Value(name, kind);
        value.RequireRank(name, least);
        return value;
    }

    /// <summary>The type that an argument names, and must name.</summary>
    public static ElementType TypeIn(this OperatorCall call, string name) =>
        call.Arg(name).AsType(name) ?? throw new Refusal($"takes a type as '{name}', not None");

    public static Operand.Tensor Of(Operand value, string name) => value switch
    {
        Operand.Tensor tensor => tensor with { Known = null },
        Operand.Integer => new(new(), ElementType.Int32),
        Operand.Real => new(new(), ElementType.Float32),
        Operand.Flag => new(new(), ElementType.Bool),
        Operand.Text => new(new(), Element.String),
        Operand.List { Items: { Count: > 0 } items } => OfList(items.Map(item => Of(item, name))),
        Operand.List => new(new(0), ElementType.Float32),
        _ => throw new Refusal($"takes a tensor as '{name}', not {value}"),
    };

    /// <summary>Whether a value is a tensor of the model, or a list with one in it.</summary>
    public static bool HasTensor(this Operand value) =>
        value is Operand.Tensor || (value is Operand.List list && list.Items.Any(HasTensor));

    /// <summary>
    /// The type that some arguments have in common. TensorFlow takes it from the first of them; a number of Python's that stands behind it
    /// takes it over, if it can.
    /// </summary>
    public static ElementType TypeOf(this OperatorCall call, NumberKind kind, params string[] names)
    {
        var type = ElementType.Unknown;
        foreach (var name in names)
        {
            var value = Of(call.Arg(name), name);
            if (type.IsKnown && !call.Arg(name).HasTensor())
            {
                if (!Becomes(value.Type.OnTensorFlow, type.OnTensorFlow))
                    throw new Refusal($"takes '{name}' of type {type}, not {call.Arg(name)}");
                continue;
            }

            kind.Of(value, name);
            if (type.IsKnown && value.Type.IsKnown && type != value.Type)
                throw new Refusal($"takes values of the same type, not of {type} and {value.Type}");
            if (value.Type.IsKnown)
                type = value.Type;
            else if (!type.IsKnown)
                return ElementType.Unknown;
        }

        return type;
    }

    /// <summary>The shape of both, each as often as the other needs it.</summary>
    public static Shape Broadcast(Shape one, Shape other)
    {
        var shape = one.With(other);
        // TensorFlow does not say whether a size that is not known is 0 as well.
        return shape.Dims.Contains(0) && (!one.IsKnown || !other.IsKnown)
            ? throw new Refusal($"repeats {one} and {other}, one of which is empty")
            : shape;
    }

    /// <summary>The shape of several arguments.</summary>
    public static Shape Broadcast(this OperatorCall call, params string[] names) =>
        names.Select(name => call.Value(name).Shape).Aggregate(Broadcast);

    /// <summary>What several shapes say together; a size that one of them does not know is another's.</summary>
    public static Shape Merged(this IEnumerable<Shape> shapes, params int[] beside) => shapes.Aggregate((one, other) =>
        one.EqualsBeside(other, beside)
            ? new([.. one.Dims.Zip(other.Dims, (left, right) => left ?? right)])
            : throw new Refusal($"takes tensors of the same sizes, not of {one} and {other}"));

    /// <summary>Whether numbers as Python writes them become such of a type.</summary>
    private static bool Becomes(Element constant, Element type) => constant switch
    {
        Element.Int32 => type is not (Element.Bool or Element.String),
        Element.Float32 => type.IsFloat() || type.IsComplex(),
        _ => constant == type,
    };

    private static Operand.Tensor OfList(Operand.Tensor[] items)
    {
        var shape = items[0].Shape;
        if (items.Any(item => item.Shape != shape))
            throw new Refusal("takes a list whose items differ in shape");
        // Of whole numbers and others, all become others.
        return new(shape.Inserted(0, items.Length), items.FirstOrDefault(item => item.Type == ElementType.Float32)?.Type ?? items[0].Type);
    }
}
