using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>What Python makes of a value: a number, whether it is true, a shape, a type.</summary>
internal static class Operands
{
    /// <summary>A whole number. To Python, True and False are such.</summary>
    public static long AsInteger(this Operand value, string name) => value switch
    {
        Operand.Integer number => number.Value,
        Operand.Flag flag => flag.Value ? 1 : 0,
        _ => throw new Refusal($"takes an integer as '{name}', not {value}", name),
    };

    public static bool IsInteger(this Operand value) => value is Operand.Integer or Operand.Flag;

    /// <summary>The numbers of a list, or a single one.</summary>
    public static long[] AsIntegers(this Operand value, string name) => value switch
    {
        Operand.List list => list.Items.Map(item => item.AsInteger(name)),
        _ => [value.AsInteger(name)],
    };

    /// <summary>The sizes of a list, each of which may be None.</summary>
    public static Shape AsShape(this Operand value, string name) => value is Operand.List list
        ? new(list.Items.Map(item => item is Operand.None ? (long?)null : item.AsInteger(name)))
        : throw new Refusal($"takes a shape as '{name}', not {value}", name);

    /// <summary>Whether Python takes it for true.</summary>
    public static bool IsTrue(this Operand value) => value switch
    {
        Operand.None => false,
        Operand.Flag flag => flag.Value,
        Operand.Integer number => number.Value != 0,
        Operand.Real number => number.Value != 0,
        Operand.Text text => text.Value.Length > 0,
        Operand.List list => list.Items.Count > 0,
        Operand.Map map => map.Members.Count > 0,
        _ => throw new Refusal($"cannot tell whether {value} is true"),
    };

    public static bool HasShape(this Operand value) => value is Operand.Tensor or Operand.Array;

    public static Operand.Tensor AsTensor(this Operand value, string name) => value switch
    {
        Operand.Tensor tensor => tensor,
        Operand.Array array => new(array.Shape, array.Type),
        _ => throw new Refusal($"takes a tensor as '{name}', not {value}", name),
    };

    /// <summary>The shape of a tensor or an array; that of a single number for anything else.</summary>
    public static Shape ShapeOrNone(this Operand value) => value switch
    {
        Operand.Tensor tensor => tensor.Shape,
        Operand.Array array => array.Shape,
        _ => new(),
    };

    /// <summary>The type for promotion, in which a number of Python's gives way to that of a tensor.</summary>
    public static ElementType Type(this Operand value) => value switch
    {
        Operand.Tensor tensor => tensor.Type,
        Operand.Array array => array.Type,
        Operand.Flag => Element.Bool,
        Operand.Integer => Element.PythonInteger,
        Operand.Real => Element.PythonReal,
        Operand.Text => Element.String,
        _ => throw new Refusal($"cannot compute with {value}"),
    };

    /// <summary>The type as a tensor by itself, in which a number of Python's has one as well.</summary>
    public static ElementType OwnType(this Operand value) => value switch
    {
        Operand.Integer => ElementType.Integer,
        Operand.Real => ElementType.Float32,
        _ => value.Type(),
    };

    /// <summary>The type that a text, or a policy for types, names; null for None.</summary>
    public static ElementType? AsType(this Operand value, string name) => value switch
    {
        Operand.None => null,
        // What Keras calls so is the type of a whole number of Python's.
        Operand.Text { Value: "int" } => ElementType.Integer,
        Operand.Text text => Elements.Find(text.Value) ?? throw new Refusal($"takes a type as '{name}', not {text}", name),
        Operand.Map { Members: var members } when members.FirstOrDefault(member => member.Name == "config")?.Value is Operand.Map config
            && config.Members.FirstOrDefault(member => member.Name == "name")?.Value is Operand.Text policy =>
            policy.AsType(name),
        _ => throw new Refusal($"takes a type as '{name}', not {value}", name),
    };
}
