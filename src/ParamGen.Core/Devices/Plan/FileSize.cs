namespace ParamGen.Core.Devices.Plan;

/// <summary>About how many bytes the file takes.</summary>
internal static class FileSize
{
    public static long Estimate(OperatorGraph graph, IReadOnlyCollection<DeviceConstant> stored, MicroGraph micro)
    {
        var weights = stored.Sum(constant => GreedyPlanner.RoundUp(constant.Bytes));
        var scales = Scales(graph) + micro.Tensors.Sum(tensor => tensor.Scales);
        return weights + (12 * scales) + (267L * micro.TensorCount);
    }

    private static long Scales(OperatorGraph graph) =>
        graph.Operators.Sum(op => op.Constants.Sum(constant => GraphReader.ScalesOf(op, constant)));
}
