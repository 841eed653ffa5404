namespace ParamGen.Core.Devices.Rewriting;

/// <summary>What full int8 quantization adds to the operators.</summary>
internal static class Quantizer
{
    public static void Quantize(OperatorGraph graph)
    {
        NameConstants(graph);
        for (var i = 0; i < graph.Operators.Count; i++)
        {
            var op = graph.Operators[i];
            if (op.Kind is Op.Elu or Op.Neg)
                ComputeInFloat(graph, op);
            if (op.Kind is Op.Maximum or Op.Minimum)
                RequantizeForLater(graph, op);
            if (op.Kind is Op.Maximum or Op.Minimum or Op.Concatenation)
                RequantizeFixedScales(graph, op);
            i = graph.Operators.IndexOf(op, i);
        }
    }

    /// <summary>The operators get their final names, and kernels their biases.</summary>
    private static void NameConstants(OperatorGraph graph)
    {
        var biases = new Dictionary<DeviceOperator, DeviceConstant>();
        foreach (var op in graph.Operators)
        {
            switch (op.Kind)
            {
                case Op.MulConstant:
                    op.Kind = Op.Mul;
                    break;
                case Op.AddConstant or Op.Bias:
                    op.Kind = Op.Add;
                    op.Constants = [.. op.Constants.Select(constant => constant.AsInt8())];
                    break;
                case Op.Reshape when op.Inputs.Count == 1:
                    long[] shape = [.. op.Output.Shape];
                    op.Constants = [DeviceConstant.Integers(op.HasOpenBatch ? [-1, .. shape.Skip(1)] : shape)];
                    break;
                case Op.Conv2D or Op.DepthwiseConv2D:
                    // A convolution always has a bias: zeros where the layer has none.
                    op.Constants = [op.Constants[0], op.HasBias ? NewBias(op) : DeviceConstant.Zeros(op.Output.Last)];
                    break;
                case Op.FullyConnected or Op.TransposeConv when op.HasBias:
                    if (!biases.TryGetValue(op.Original, out var bias))
                        biases.Add(op.Original, bias = NewBias(op));
                    op.Constants = [.. op.Constants, bias];
                    break;
            }
        }
    }

    private static DeviceConstant NewBias(DeviceOperator op) => new([op.Output.Last]) { Width = 4 };

    /// <summary>ELU and NEG have no kernel for int8.</summary>
    private static void ComputeInFloat(OperatorGraph graph, DeviceOperator op)
    {
        var (input, result) = (op.Input, op.Output);
        if (input.Producer is { Kind: Op.Quantize, Producer.Kind: Op.Elu })
            graph.Refuse(op.Layer, "one value after another that is computed in float is not covered");
        var before = Insert(graph, Op.Dequantize, input, new(input.Shape, DeviceType.Float32), op, graph.Operators.IndexOf(op));
        op.Read(0, before.Output);
        op.Output = new(result.Shape, DeviceType.Float32);
        Insert(graph, Op.Quantize, op.Output, result, op, graph.Operators.IndexOf(op) + 1);
    }

    /// <summary>A tensor that two MAXIMUM or MINIMUM operators read is requantized for the earlier one.</summary>
    private static void RequantizeForLater(OperatorGraph graph, DeviceOperator op)
    {
        var place = graph.Operators.IndexOf(op);
        for (var i = 0; i < op.Inputs.Count; i++)
        {
            var input = op.Inputs[i];
            if (input.Producer is { } producer
                && input.Takers.Any(taker => taker.Kind is Op.Maximum or Op.Minimum && graph.Operators.IndexOf(taker) > place))
            {
                op.Read(i, Requantize(graph, producer));
                place++;
            }
        }

        if (op.Inputs.Any(input => SourceOf(input, out _).Producer is { Kind: Op.Quantize, Producer.Kind: Op.Elu }))
            graph.Refuse(op.Layer, "the maximum or minimum of a value that is computed in float is not covered");
    }

    /// <summary>
    /// Some activations have a fixed scale. Where their result reaches others that are joined with it, it is requantized.
    /// </summary>
    private static void RequantizeFixedScales(OperatorGraph graph, DeviceOperator op)
    {
        var made = new Dictionary<DeviceTensor, DeviceTensor>();
        for (var i = 0; i < op.Inputs.Count; i++)
        {
            var source = SourceOf(op.Inputs[i], out var reader);
            if (source.Producer is not { } producer || !HasFixedScale(producer.Kind))
                continue;
            if (!made.TryGetValue(source, out var requantized))
                made.Add(source, requantized = Requantize(graph, producer));
            if (reader is null)
                op.Read(i, requantized);
            else
                reader.Read(0, requantized);
        }
    }

    /// <summary>The tensor from which one comes whose operators keep the scale, and the last of them that reads it.</summary>
    private static DeviceTensor SourceOf(DeviceTensor tensor, out DeviceOperator? reader)
    {
        reader = null;
        while (tensor.Producer is { } before && KeepsScale(before.Kind))
            (tensor, reader) = (before.Input, before);
        return tensor;
    }

    private static bool HasFixedScale(string kind) => kind is Op.Logistic or Op.Tanh or Op.Softmax or Op.LogSoftmax;

    private static bool KeepsScale(string kind) =>
        kind is Op.Reshape or Op.Transpose or Op.MaxPool or Op.AveragePool or Op.Pad or Op.StridedSlice or Op.ExpandDims;

    private static DeviceTensor Requantize(OperatorGraph graph, DeviceOperator producer) => Insert(
        graph,
        Op.Quantize,
        producer.Output,
        new(producer.Output.Shape),
        producer,
        graph.Operators.IndexOf(producer) + 1).Output;

    private static DeviceOperator Insert(
        OperatorGraph graph,
        string kind,
        DeviceTensor input,
        DeviceTensor output,
        DeviceOperator at,
        int place)
    {
        var op = new DeviceOperator(kind, [input], output, at.Name) { Layer = at.Layer };
        graph.Operators.Insert(place, op);
        return op;
    }
}
