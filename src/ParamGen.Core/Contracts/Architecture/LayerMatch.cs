using ParamGen.Core.Contracts.KerasWeights;
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

    /// <summary>Whether a name is one that Keras gives to a layer of its kind: <c>dense_3</c>.</summary>
    public static bool IsOfKeras(LayerNode node, string name) => StemsOf(node).Any(stem => WrittenName.NumberIn(name, stem) is not null);

    /// <summary>Keras 2 calls inputs and models otherwise.</summary>
    private static IEnumerable<string> StemsOf(LayerNode node) =>
    [
        KerasNames.SnakeCase(node.KerasName),
        .. node.Kind.Name == Catalogue.Input ? ["input"] : Array.Empty<string>(),
        .. node.Layer is ModelLayer ? ["model"] : Array.Empty<string>(),
    ];

    /// <summary>The number of axes of what a layer takes; of an input, of what it gives.</summary>
    public static int RankOf(LayerBuild build) => build.Inbound.Count > 0 ? build.Input.Rank : build.Outputs[0].Rank;
}
