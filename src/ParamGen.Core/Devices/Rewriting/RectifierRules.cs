namespace ParamGen.Core.Devices.Rewriting;

/// <summary>Rectifiers are taken in by what is before them.</summary>
internal static class RectifierRules
{
    /// <summary>A transposed convolution takes a rectifier in only if it has a bias.</summary>
    public static bool TakeIn(OperatorGraph graph, DeviceOperator op)
    {
        if (!IsFree(op)
            || op.Producer is not { Activation: null } before
            || !Op.TakesRectifier(before.Kind)
            || !graph.IsAlone(op.Input)
            || before is { Kind: Op.TransposeConv, HasBias: false })
            return false;
        before.Activation = op.Kind;
        graph.TakeIn(before, op);
        return true;
    }

    /// <summary>
    /// A dense layer whose result others read as well is doubled: once with the rectifier and once without. Both have one kernel and one
    /// bias.
    /// </summary>
    public static bool DoubleDense(OperatorGraph graph, DeviceOperator op)
    {
        if (!IsFree(op)
            || op.Producer is not { Kind: Op.FullyConnected, Activation: null } dense
            || graph.IsAlone(op.Input)
            || op.Input.Takers.Any(taker => taker.Kind is Op.Bias or Op.MulConstant or Op.AddConstant))
            return false;
        var place = graph.Operators.IndexOf(op);
        op.Release();
        graph.Operators[place] = new(dense.Kind, dense.Inputs, op.Output, dense.Name)
        {
            Layer = dense.Layer,
            Constants = [.. dense.Constants],
            HasBias = dense.HasBias,
            Activation = op.Kind,
            Original = dense.Original,
        };
        return true;
    }

    private static bool IsFree(DeviceOperator op) => Op.IsRectifier(op.Kind) && !op.StaysApart;
}
