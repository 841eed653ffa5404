namespace ParamGen.Core.Devices.Rewriting;

/// <summary>
/// In a row of dense layers with biases and nothing nonlinear between them, each takes over the bias of the one before it, which then
/// has none. The last comes first.
/// </summary>
internal static class BiasForwarding
{
    public static void Forward(OperatorGraph graph)
    {
        foreach (var dense in Enumerable.Reverse(graph.Operators).ToList())
        {
            if (!TakesBias(graph, dense) || ConstantsBefore(graph, dense) is not { } constants)
                continue;
            var entering = dense.Input;
            if (graph.Leaves(entering) || !entering.Takers.All(taker => TakesBias(graph, taker)))
            {
                // Something else needs what the bias is added to.
                dense.Read(0, constants[0].Input);
                continue;
            }

            foreach (var constant in constants.Where(constant => constant.Kind != Op.MulConstant))
            {
                graph.Replace(constant.Output, constant.Input);
                graph.Remove(constant);
            }
        }
    }

    /// <summary>
    /// Whether an operator is a dense layer with a bias. A rectifier directly after its own bias keeps it from taking another one.
    /// </summary>
    private static bool TakesBias(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind != Op.FullyConnected)
            return false;
        var (hasBias, isNormalized) = (false, false);
        for (var result = op.Output; graph.IsAlone(result); result = result.Takers[0].Output)
        {
            var next = result.Takers[0];
            if (next.Kind is Op.Bias or Op.AddConstant)
            {
                hasBias = true;
                isNormalized |= next.Kind == Op.AddConstant;
            }
            else if (Op.IsRectifier(next.Kind) && !isNormalized)
            {
                return false;
            }
            else if (next.Kind is not (Op.MulConstant or Op.Reshape))
            {
                break;
            }
        }

        return hasBias;
    }

    /// <summary>
    /// The terms and factors between a dense layer and the one before it, the last first; null where there is no such row.
    /// </summary>
    private static List<DeviceOperator>? ConstantsBefore(OperatorGraph graph, DeviceOperator dense)
    {
        List<DeviceOperator> constants = [];
        var op = dense.Producer;
        for (; op is { Kind: Op.Bias or Op.AddConstant or Op.MulConstant }; op = op.Producer)
            constants.Add(op);
        return constants is [{ Kind: not Op.MulConstant }, ..]
            && op is { Kind: Op.FullyConnected }
            && constants.Skip(1).All(constant => graph.IsAlone(constant.Output))
            ? constants
            : null;
    }
}
