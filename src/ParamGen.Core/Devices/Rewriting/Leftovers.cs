namespace ParamGen.Core.Devices.Rewriting;

/// <summary>What is left after rewriting although it rarely is: what the converter makes of it has not been measured.</summary>
internal static class Leftovers
{
    public static void Refuse(OperatorGraph graph)
    {
        foreach (var op in graph.Operators)
        {
            if (ReasonOf(graph, op) is { } reason)
                graph.Refuse(op.Layer, reason);
        }

        if (CommonOperators.FirstDuplicate(graph) is { } duplicate)
            graph.Refuse(duplicate.Layer, "it does the same as another layer to the same values, which is not covered");
        for (var i = 0; i < graph.Outputs.Count; i++)
        {
            var output = graph.Outputs[i];
            if (output.Producer is null)
                graph.Refuse(output.Name, "an input that leaves the model as it is is not covered");
            else if (graph.Outputs.IndexOf(output) < i)
                graph.Refuse(output.Producer.Layer, "one value as two outputs is not covered");
        }
    }

    private static string? ReasonOf(OperatorGraph graph, DeviceOperator op) => op.Kind switch
    {
        Op.SpaceToBatch => "a dilated convolution whose input other dilated ones take as well is not covered",
        Op.Bias when op.Producer is { Kind: Op.FullyConnected } =>
            "two dense layers in a row without an activation, the first of which is also taken elsewhere, are not covered",
        Op.Mean or Op.ReduceMax when op.Output.Shape.SequenceEqual(op.Input.Shape) =>
            "a mean or a maximum over a single value is not covered",
        Op.Exp when op.Producer is { Kind: Op.Reshape } => "an exponential of a sequence is not covered",
        Op.Maximum or Op.Minimum when op.Inputs.All(input => input.Producer is { Kind: Op.Reshape } && graph.IsAlone(input)) =>
            "a maximum or a minimum of sequences is not covered",
        Op.Add or Op.Sub or Op.Mul when op.Inputs.Count > 1 && op.Inputs.Any(IsRaised) =>
            "merging a vector that a reshape gives the rank of an image is not covered",
        _ => null,
    };

    /// <summary>
    /// Whether a reshape only puts axes of size 1 before the sizes of a tensor: the converter may read that tensor instead.
    /// </summary>
    private static bool IsRaised(DeviceTensor tensor) =>
        tensor.Producer is { Kind: Op.Reshape } reshape
        && reshape.Input.Rank < tensor.Rank
        && tensor.Shape.SkipWhile(size => size == 1).SequenceEqual(reshape.Input.Shape.SkipWhile(size => size == 1));
}
