using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Advice;

/// <summary>A table whose rows are picked by what a layer computes: Keras cuts the fractions off, and nothing before it is trained.</summary>
internal static class EmbeddingOfFractions
{
    public static Problem? Of(Step step) => step.Attribute is EmbeddingLayerAttribute or CategoryEncodingAttribute && Source(step) is { } source && GivesFractions(source)
        ? step.Advise(AdviceRules.PG0935_EmbeddingOfFractions, null, [source.Node.Name, source.Output])
        : null;

    /// <summary>The nearest layer before that does more than order its numbers in another way.</summary>
    private static Step? Source(Step step)
    {
        var at = step.Before;
        while (at is { Attribute: ReshapeAttribute or FlattenAttribute or PermuteAttribute or RepeatVectorAttribute })
            at = at.Before;
        return at;
    }

    private static bool GivesFractions(Step step) => Activations.Is(step) || Activations.IsKernel(step)
        || step.Attribute is BatchNormalizationAttribute or LayerNormalizationAttribute or RecurrentLayerAttribute or RNNAttribute or EmbeddingLayerAttribute or RescalingAttribute or NormalizationAttribute;
}
