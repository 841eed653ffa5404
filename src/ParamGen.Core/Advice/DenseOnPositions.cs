using ParamGen.Core.Layers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A Dense directly behind a convolution or a pooling, or as the last layer on images, judges each position by itself.</summary>
internal static class DenseOnPositions
{
    public static Problem? Of(Step step) =>
        step.Attribute is DenseAttribute && (IsBehindPositions(step.Build) || (step.Takers.Count == 0 && IsBehindImages(step.Build)))
            ? step.Advise(AdviceRules.PG0901_DenseOnPositions, null, [step.Build.InputName, step.Output], [.. ToOneVector(step.Build)])
            : null;

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
