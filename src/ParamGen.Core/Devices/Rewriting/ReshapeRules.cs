namespace ParamGen.Core.Devices.Rewriting;

/// <summary>Reshapes and transpositions that are not needed.</summary>
internal static class ReshapeRules
{
    /// <summary>
    /// Two transpositions in a row become one, and so do two reshapes. A transposition that only moves axes of size 1 is a reshape. A
    /// reshape to the same shape goes.
    /// </summary>
    public static bool Simplify(OperatorGraph graph) =>
        graph.Operators.Any(op => op.Kind switch
        {
            Op.Transpose => SimplifyTranspose(graph, op),
            Op.Reshape => SimplifyReshape(graph, op),
            _ => false,
        });

    /// <summary>
    /// A dense layer on rows reads its input in rows of its own width: a reshape before it that keeps the last axis goes.
    /// </summary>
    public static bool SkipBeforeDense(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind != Op.FullyConnected
            || op.Producer is not { Kind: Op.Reshape, Inputs.Count: 1 } reshape
            || !graph.IsAlone(op.Input)
            || reshape.Input.Last != op.Input.Last
            || op.Output.Rank != 2)
            return false;
        graph.Skip(op, reshape);
        return true;
    }

    private static bool SimplifyTranspose(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Producer is { Kind: Op.Transpose } before)
        {
            var (first, second) = (before.Constants[0].Numbers, op.Constants[0].Numbers);
            op.Constants = [DeviceConstant.Integers([.. second.Select(axis => first[(int)axis])])];
            ReadBefore(graph, op, before);
            return true;
        }

        long[] moved = [.. op.Constants[0].Numbers.Where(axis => op.Input.Shape[(int)axis] > 1)];
        if (!moved.SequenceEqual(moved.OrderBy(axis => axis)))
            return false;
        op.Kind = Op.Reshape;
        op.Constants = [];
        return true;
    }

    private static bool SimplifyReshape(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Inputs.Count == 1 && op.Output.Shape.SequenceEqual(op.Input.Shape))
        {
            graph.Replace(op.Output, op.Input);
            graph.Remove(op);
            return true;
        }

        if (op.Producer is not { Kind: Op.Reshape } before)
            return false;
        ReadBefore(graph, op, before);
        return true;
    }

    private static void ReadBefore(OperatorGraph graph, DeviceOperator op, DeviceOperator before)
    {
        op.Read(0, before.Input);
        if (graph.IsUnused(before.Output))
            graph.Remove(before);
    }
}
