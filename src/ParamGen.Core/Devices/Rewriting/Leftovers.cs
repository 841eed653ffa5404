namespace ParamGen.Core.Devices.Rewriting;

/// <summary>What is left after rewriting although it rarely is: what the converter makes of it has not been measured.</summary>
internal static class Leftovers
{
    public static void Refuse(OperatorGraph graph)
    {
        foreach (var op in graph.Operators)
        {
            if (op.Kind == Op.SpaceToBatch)
                graph.Refuse(op.Layer, "a dilated convolution whose input other dilated ones take as well is not covered");
            if (op.Kind == Op.Bias && op.Producer is { Kind: Op.FullyConnected })
                graph.Refuse(op.Layer, "a dense layer whose result is needed with and without its bias is not covered");
        }

        if (CommonOperators.FirstDuplicate(graph) is { } duplicate)
            graph.Refuse(duplicate.Layer, "it does the same as another layer to the same values, which is not covered");
    }
}
