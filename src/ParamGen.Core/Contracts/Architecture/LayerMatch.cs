using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>How alike two layers are.</summary>
internal static class LayerMatch
{
    /// <summary>
    /// Whether two layers are of one kind. Models within a network are, be they chains or graphs, and so is a layer that an older Keras
    /// calls otherwise.
    /// </summary>
    public static bool IsSameKind(LayerNode own, LayerNode other) =>
        (own.Layer is ModelLayer && other.Layer is ModelLayer)
        || own.KerasName == other.KerasName
        || (own.Layer.KerasName is null
            && other.Layer.KerasName is null
            && !own.Kind.IsOperator
            && own.Kind.AttributeType == other.Kind.AttributeType);

    /// <summary>What it costs to take one layer for the other: nothing for the same, as much as leaving out both for other kinds.</summary>
    public static double Cost(ViewedNetwork own, LayerNode mine, ViewedNetwork other, LayerNode theirs)
    {
        if (!IsSameKind(mine, theirs))
            return 1.9;
        var (step, otherStep) = (own.FirstCallOf(mine), other.FirstCallOf(theirs));
        var isSame = step.Build.Outputs == otherStep.Build.Outputs
            && WeightsOf(step).SequenceEqual(WeightsOf(otherStep))
            && !new LayerArguments(RankOf(step)).Differences(mine, theirs).Any();
        return isSame ? 0 : 0.9;
    }

    /// <summary>The number of axes of what a layer takes; of an input, of what it gives.</summary>
    public static int RankOf(Step step) => step.Build.Inbound.Count > 0 ? step.Build.Input.Rank : step.Output.Rank;

    private static IEnumerable<(string Name, Shapes.Shape Shape)> WeightsOf(Step step) =>
        step.Build.Weights.Select(weight => (weight.Name, weight.Shape));
}
