namespace ParamGen.Core.Devices.Rewriting;

/// <summary>A dense layer between two reshapes whose leading axes agree takes them in: its result has the higher rank.</summary>
internal static class DenseOnSequences
{
    public static void TakeReshapesIn(OperatorGraph graph)
    {
        foreach (var dense in graph.Operators.Where(op => op.Kind == Op.FullyConnected).ToList())
        {
            if (dense.Producer is not { Kind: Op.Reshape } before
                || dense.Output.Takers is not [{ Kind: Op.Reshape } after]
                || after.Output.Rank <= 2
                || !after.Output.Shape.Take(after.Output.Rank - 1).SequenceEqual(before.Input.Shape.Take(before.Input.Rank - 1)))
                continue;
            dense.Read(0, before.Input);
            if (graph.IsUnused(before.Output))
                graph.Remove(before);
            graph.TakeIn(dense, after);
        }
    }
}
