namespace ParamGen.Core.Devices.Rewriting;

/// <summary>Rewrites the graph of TensorFlow's operators into TensorFlow Lite's as the converter does, until nothing changes.</summary>
internal static class Rewriter
{
    /// <summary>The rules that are tried at each operator, in this order; the first that applies starts the round again.</summary>
    private static readonly IReadOnlyList<Func<OperatorGraph, DeviceOperator, bool>> rules =
    [
        MovingReshapes.ElementwiseBefore,
        MovingReshapes.BothInputs,
        RectifierRules.DoubleDense,
        ReductionRules.KeepAxes,
        ConstantRules.FactorIntoNext,
        ConstantRules.NormalizationIntoDense,
        ReshapeRules.SkipBeforeDense,
        ConstantRules.JoinTerms,
        ConstantRules.BiasIntoKernel,
        ConstantRules.ConstantIntoKernel,
        RectifierRules.TakeIn,
        ConstantRules.TermIntoNext,
        PaddingRules.IntoConvolution,
    ];

    public static void Rewrite(OperatorGraph graph)
    {
        CommonOperators.Join(graph);
        Repeat(() => ReshapeRules.Simplify(graph));
        DenseOnSequences.TakeReshapesIn(graph);
        Dilation.Join(graph);
        BiasForwarding.Forward(graph);
        Repeat(() => ReshapeRules.Simplify(graph) || ApplyOne(graph) || RemoveUnused(graph));
        Leftovers.Refuse(graph);
    }

    private static bool ApplyOne(OperatorGraph graph)
    {
        foreach (var op in graph.Operators)
        {
            foreach (var rule in rules)
            {
                if (rule(graph, op))
                    return true;
            }
        }

        return false;
    }

    private static bool RemoveUnused(OperatorGraph graph)
    {
        if (graph.Operators.FirstOrDefault(op => graph.IsUnused(op.Output)) is not { } unused)
            return false;
        graph.Remove(unused);
        return true;
    }

    private static void Repeat(Func<bool> step)
    {
        while (step())
        {
        }
    }
}
