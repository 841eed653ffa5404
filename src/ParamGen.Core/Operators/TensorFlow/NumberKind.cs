using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>The types that a function of TensorFlow takes: it converts none by itself, and refuses all others.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Holds">Whether a type is one of them.</param>
internal sealed record NumberKind(string Name, Func<Element, bool> Holds)
{
    public static readonly NumberKind Any = new("values", _ => true);

    public static readonly NumberKind Bool = new("booleans", element => element is Element.Bool);

    public static readonly NumberKind Float = new("floating-point numbers", element => element.IsFloat());

    public static readonly NumberKind FloatOrComplex =
        new("floating-point or complex numbers", element => element.IsFloat() || element.IsComplex());

    public static readonly NumberKind Integer = new("whole numbers", element => element.IsInteger());

    public static readonly NumberKind Real = new("real numbers", element => element.IsFloat() || element.IsInteger());

    public static readonly NumberKind Number = new("numbers", element => element is not (Element.Bool or Element.String));

    /// <summary>What counts positions.</summary>
    public static readonly NumberKind Index = new("whole numbers of 32 or 64 bits", element => element is Element.Int32 or Element.Int64);

    /// <summary>The tensor, whose type must be one of them; one that is not known may be.</summary>
    public Operand.Tensor Of(Operand.Tensor tensor, string name) =>
        tensor.Type.OnTensorFlow is Element.Unknown || Holds(tensor.Type.OnTensorFlow)
            ? tensor
            : throw new Refusal($"takes {Name} as '{name}', not those of type {tensor.Type}");
}
