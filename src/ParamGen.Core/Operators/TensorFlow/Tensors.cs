using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>What TensorFlow makes of a value: a list of numbers is an array.</summary>
internal static class Tensors
{
    /// <summary>A tensor, or what becomes one.</summary>
    public static Operand.Tensor Value(this OperatorCall call, string name) => Of(call.Arg(name), name);

    public static Operand.Tensor Of(Operand value, string name) => value switch
    {
        Operand.Tensor tensor => tensor,
        Operand.Array array => new(array.Shape, array.Type),
        Operand.Integer or Operand.Real or Operand.Flag => new(new(), value.Type()),
        Operand.List { Items: { Count: > 0 } items } => OfList(items.Map(item => Of(item, name))),
        _ => throw new Refusal($"takes a tensor as '{name}', not {value}"),
    };

    /// <summary>The same, which must have axes of its own.</summary>
    public static Operand.Tensor Input(this OperatorCall call, string name, int least = 0)
    {
        var value = call.Value(name);
        value.RequireRank(name, least);
        return value;
    }

    /// <summary>The type of both of two values, the type of one that is a tensor of the graph before that of a constant.</summary>
    public static ElementType TypeOf(Operand one, Operand other)
    {
        var type = one is Operand.Tensor tensor ? tensor.Type : Of(other, "y").Type;
        foreach (var constant in new[] { one, other }.Where(value => value is not Operand.Tensor))
        {
            var own = Of(constant, "y").Type;
            if (type.Single is { } element && !Takes(element, own.OnTensorFlow))
                throw new Refusal($"takes numbers of type {type}, not {constant}");
        }

        return type;
    }

    /// <summary>Whether a constant may stand beside numbers of a type.</summary>
    private static bool Takes(Element type, Element constant) => constant switch
    {
        Element.Bool => type is Element.Bool,
        Element.PythonInteger => type is not Element.Bool,
        Element.PythonReal => type is not Element.Bool && !type.IsInteger(),
        _ => true,
    };

    private static Operand.Tensor OfList(IReadOnlyList<Operand.Tensor> items)
    {
        var shape = items[0].Shape;
        if (items.Any(item => item.Shape != shape))
            throw new Refusal("takes a list whose items differ in shape");
        return new(shape.Inserted(0, items.Count), items[0].Type);
    }
}
