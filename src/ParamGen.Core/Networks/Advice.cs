using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Networks;

/// <summary>Finds what is legal in a layer, but probably not meant.</summary>
internal static class Advice
{
    /// <summary>What there is to say of a layer that was built.</summary>
    /// <param name="node">The layer.</param>
    /// <param name="build">What it takes and gives.</param>
    /// <param name="isLast">Whether no other layer takes its output.</param>
    public static IEnumerable<Problem> For(LayerNode node, LayerBuild build, bool isLast)
    {
        if (node.Kind.Name == "Dense" && (IsBehindPositions(build) || (isLast && IsBehindImages(build))))
            yield return node.Problem(AdviceRules.PG0901_DenseOnPositions, null, [build.InputName, build.Outputs[0]], [.. ToOneVector(build)]);
    }

    /// <summary>Directly behind a convolution or a pooling that leaves positions.</summary>
    private static bool IsBehindPositions(LayerBuild build) =>
        build.Input.Rank > 2 && (build.Inbound[0].Kind.Contains("Conv") || build.Inbound[0].Kind.Contains("Pooling"));

    private static bool IsBehindImages(LayerBuild build) => build.Input.Rank > 3 && build.Inbound[0].Kind != Catalogue.Input;

    private static IEnumerable<Suggestion> ToOneVector(LayerBuild build)
    {
        if (build.Input.Sample.IsKnown)
            yield return Suggestion.Insert("Insert [Flatten]", LayerSources.Flatten());
        if (build.Input.Rank - 2 is var rank && rank <= 3)
            yield return Suggestion.Insert($"Insert [GlobalAveragePooling{rank}D]", LayerSources.Of($"GlobalAveragePooling{rank}D"));
    }
}
