using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>Lists of lists of numbers, as the arrays that NumPy makes of them.</summary>
internal static class NestedList
{
    /// <summary>The shape of a tensor, of an array, or of what a list or a number becomes as one.</summary>
    public static Shape ShapeOf(Operand value) => value switch
    {
        Operand.Tensor or Operand.Array => value.ShapeOrNone(),
        Operand.Integer or Operand.Flag or Operand.Real => new(),
        Operand.List { Items.Count: 0 } => new(0),
        Operand.List list => ShapeOf(list),
        _ => throw new Refusal($"takes numbers, not {value}"),
    };

    private static Shape ShapeOf(Operand.List list)
    {
        Shape[] shapes = [.. list.Items.Select(item => item is Operand.Tensor
            ? throw new Refusal("takes numbers in a list, not tensors")
            : ShapeOf(item)).Distinct()];
        return shapes.Length == 1
            ? shapes[0].Inserted(0, list.Items.Count)
            : throw new Refusal("takes lists of the same length in a list");
    }
}
