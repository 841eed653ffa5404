namespace ParamGen.Core.Devices.Rewriting;

/// <summary>What acts on each element moves before a reshape or a transposition that only it reads.</summary>
internal static class MovingReshapes
{
    public static bool ElementwiseBefore(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Inputs.Count != 1
            || op.Producer is not { Kind: Op.Reshape or Op.Transpose } before
            || !graph.IsAlone(before.Output)
            || !(Moves(op.Kind) || (before.Kind == Op.Reshape && MovesBeforeReshape(op, before))))
            return false;
        graph.Swap(before, op);
        return true;
    }

    /// <summary>An ADD, SUB or MUL of two reshapes from one shape moves before both.</summary>
    public static bool BothInputs(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind is not (Op.Add or Op.Sub or Op.Mul)
            || op.Inputs is not [{ Producer: { Kind: Op.Reshape } left }, { Producer: { Kind: Op.Reshape } right }]
            || left == right
            || !left.Input.Shape.SequenceEqual(right.Input.Shape)
            || !graph.IsAlone(left.Output)
            || !graph.IsAlone(right.Output))
            return false;
        var result = op.Output;
        op.ReadOnly([left.Input, right.Input]);
        op.Output = new(left.Input.Shape);
        left.ReadOnly([op.Output]);
        left.Output = result;
        graph.Remove(right);
        graph.Operators.Remove(left);
        graph.Operators.Insert(graph.Operators.IndexOf(op) + 1, left);
        return true;
    }

    private static bool Moves(string kind) => kind is Op.Relu or Op.Relu6 or Op.Tanh or Op.Logistic;

    /// <summary>A vector moves if the last axis stays.</summary>
    private static bool MovesBeforeReshape(DeviceOperator op, DeviceOperator reshape) =>
        op.Kind is Op.Bias or Op.AddConstant or Op.MulConstant
        && (op.IsScalar || (reshape.Input.Last == op.Output.Last && reshape.Input.Count == op.Output.Count));
}
