namespace ParamGen.Core.Devices.Plan;

/// <summary>The bytes that a kernel needs while its operator runs, beside what it reads and gives.</summary>
internal static class ScratchBuffers
{
    public static long[] Of(MicroGraph graph, MicroOperator op, InterpreterTables tables)
    {
        if (graph.InputOf(op) is not { } input)
            return [];
        var output = graph.OutputOf(op);
        return tables.IsCmsisNN ? OfCmsisNN(op, input, output) ?? OfReference(op, input, output) : OfReference(op, input, output);
    }

    private static long[] OfReference(MicroOperator op, MicroTensor input, MicroTensor output)
    {
        var isQuantized = output.Scales > 0;
        var sums = 4 * DeviceTypes.CountOf(output.Shape);
        switch (op.Kind)
        {
            case Op.TransposeConv:
                return isQuantized ? [sums] : [];
            case Op.Mean or "SUM":
                return isQuantized ? [sums, .. Axes()] : Axes();
            case Op.ReduceMax or "REDUCE_MIN":
                return Axes();
            default:
                return [];
        }

        long[] Axes() => [4 * input.Shape.Count, 4 * Math.Max(1, op.Constants[0].Count)];
    }

    /// <summary>Null where it is the same as with the reference kernels.</summary>
    private static long[]? OfCmsisNN(MicroOperator op, MicroTensor input, MicroTensor output)
    {
        switch (op)
        {
            case { Kind: Op.Conv2D, Window: { } window }:
                if (window is { IsOneByOne: true, Groups: 1 })
                    return [];
                var columns = window.Size[0] * window.Size[1] * (input.Shape[3] / window.Groups);
                return [4 * GreedyPlanner.RoundUp(columns, 4)];
            case { Kind: Op.DepthwiseConv2D, Window: { } window }:
                return input.Shape[3] != output.Shape[3] || window.Dilation.Any(rate => rate != 1) || window.Size.All(size => size == 3)
                    ? []
                    : [2 * window.Size[0] * window.Size[1] * input.Shape[3]];
            case { Kind: Op.AveragePool }:
                return [4 * input.Shape[3]];
            case { Kind: Op.TransposeConv, Window: { } window }:
                var width = ((input.Shape[2] - 1) * window.Strides[1]) + window.Size[1];
                return [4 * width * output.Shape[3] * window.Size[0], 0];
            default:
                return null;
        }
    }
}
