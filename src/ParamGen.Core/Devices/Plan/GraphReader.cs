namespace ParamGen.Core.Devices.Plan;

/// <summary>Quantized operators as the interpreter sees them.</summary>
internal static class GraphReader
{
    public static MicroGraph Read(OperatorGraph graph)
    {
        var tensors = graph.Inputs.Concat(graph.Operators.Select(op => op.Output)).ToList();
        var positions = tensors.Select((tensor, i) => (tensor, i)).ToDictionary(pair => pair.tensor, pair => pair.i);
        return new(
            new([.. tensors.Select(TensorOf)]),
            new([.. graph.Operators.Select(op => new MicroOperator(
                op.Kind,
                op.Layer,
                new([.. op.Inputs.Select(input => positions[input])]),
                new(positions[op.Output]))
            {
                Constants = new([.. op.Constants.Select(constant =>
                    new MicroConstant(constant.Bytes, DeviceTypes.CountOf(constant.Shape), ScalesOf(op, constant)))]),
                Window = op.Window,
            })]),
            new([.. graph.Inputs.Select(input => positions[input])]),
            new([.. graph.Outputs.Select(output => positions[output])]),
            tensors.Count + StoredConstants.Count(graph));
    }

    /// <summary>The scales of a constant: a kernel and its bias have one for each output channel.</summary>
    public static long ScalesOf(DeviceOperator op, DeviceConstant constant) =>
        constant.IsStructure ? 0 : Op.HasKernel(op.Kind) ? op.Output.Last : 1;

    private static MicroTensor TensorOf(DeviceTensor tensor) =>
        new(tensor.Producer?.Layer ?? tensor.Name, new([.. tensor.Shape]), tensor.Bytes)
        {
            Scales = tensor.Type is DeviceType.Int8 ? 1 : 0,
        };
}
