namespace ParamGen.Core.Devices.Rewriting;

internal static class PaddingRules
{
    /// <summary>
    /// A PAD goes into a convolution that pads nothing, if its zeros are exactly those of "same" padding: an odd one more at the end.
    /// </summary>
    public static bool IntoConvolution(OperatorGraph graph, DeviceOperator op)
    {
        if (!Op.IsConvolution(op.Kind)
            || op.Window is not { IsSame: false } window
            || op.Producer is not { Kind: Op.Pad, Margins.Count: 2 } pad
            || !graph.IsAlone(op.Input)
            || !Enumerable.Range(0, 2).All(axis => IsSame(window, axis, pad, op.Output)))
            return false;
        op.Window = window with { IsSame = true };
        graph.Skip(op, pad);
        return true;
    }

    private static bool IsSame(DeviceWindow window, int axis, DeviceOperator pad, DeviceTensor output)
    {
        var (size, stride) = (pad.Input.Shape[1 + axis], window.Strides[axis]);
        var extent = ((window.Size[axis] - 1) * window.Dilation[axis]) + 1;
        var positions = (size + stride - 1) / stride;
        var total = Math.Max(((positions - 1) * stride) + extent - size, 0);
        return pad.Margins[axis] == (total / 2, total - (total / 2)) && positions == output.Shape[1 + axis];
    }
}
