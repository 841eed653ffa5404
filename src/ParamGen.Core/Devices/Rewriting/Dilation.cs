namespace ParamGen.Core.Devices.Rewriting;

/// <summary>A split into images, a kernel and the join of the images become one dilated kernel, unless something else reads them.</summary>
internal static class Dilation
{
    public static void Join(OperatorGraph graph)
    {
        foreach (var kernel in graph.Operators.Where(op => Op.IsConvolution(op.Kind)).ToList())
        {
            if (kernel.Producer is not { } before || !graph.IsAlone(before.Output) || kernel.Output.Takers is not [var after])
                continue;
            if (before.Kind == Op.SpaceToBatch && after.Kind == Op.BatchToSpace)
                JoinImages(graph, kernel, before, after);
            else if (before is { Kind: Op.Reshape, Producer: { Kind: Op.SpaceToBatch } split }
                && graph.IsAlone(split.Output)
                && after.Kind == Op.Reshape
                && after.Output.Takers is [{ Kind: Op.BatchToSpace } join, ..])
                JoinSequence(graph, kernel, (split, before), (after, join));
        }
    }

    private static void JoinImages(OperatorGraph graph, DeviceOperator kernel, DeviceOperator split, DeviceOperator join)
    {
        Dilate(kernel, split);
        graph.Skip(kernel, split);
        graph.TakeIn(kernel, join);
    }

    /// <summary>Of a sequence, the split and the join are outside the reshapes to an image and back.</summary>
    private static void JoinSequence(
        OperatorGraph graph,
        DeviceOperator kernel,
        (DeviceOperator Split, DeviceOperator Reshape) before,
        (DeviceOperator Reshape, DeviceOperator Join) after)
    {
        Dilate(kernel, before.Split);
        var sequence = before.Split.Input;
        graph.Skip(before.Reshape, before.Split);
        before.Reshape.Output.Shape = [1, 1, .. sequence.Shape.Skip(1)];
        kernel.Output.Shape = [1, 1, .. after.Join.Output.Shape.Skip(1)];
        after.Reshape.Output.Shape = after.Join.Output.Shape;
        graph.TakeIn(after.Reshape, after.Join);
    }

    private static void Dilate(DeviceOperator kernel, DeviceOperator split) =>
        kernel.Window = kernel.Window! with { Dilation = split.Window!.Dilation, IsSame = split.Window.IsSame };
}
