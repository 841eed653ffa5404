namespace ParamGen.Core.Devices.Rewriting;

internal static class ReductionRules
{
    /// <summary>A MEAN or REDUCE_MAX before a reshape that only puts the reduced axes back keeps its axes instead.</summary>
    public static bool KeepAxes(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind != Op.Reshape
            || op.Inputs.Count > 1
            || op.Producer is not { Kind: Op.Mean or Op.ReduceMax } before
            || !graph.IsAlone(op.Input)
            || op.Input.Rank != 2
            || op.Output.Rank != before.Input.Rank
            || op.Output.Last != op.Input.Last
            || op.Output.Shape.Take(op.Output.Rank - 1).Any(size => size != 1))
            return false;
        graph.TakeIn(before, op);
        return true;
    }
}
