using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Which layers can be one.</summary>
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

    /// <summary>The number of axes of what a layer takes; of an input, of what it gives.</summary>
    public static int RankOf(LayerBuild build) => build.Inbound.Count > 0 ? build.Input.Rank : build.Outputs[0].Rank;
}
