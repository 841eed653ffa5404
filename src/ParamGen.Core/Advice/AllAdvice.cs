using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Every piece of advice there is: what is legal, but probably not meant. One for a layer and rule.</summary>
internal static class AllAdvice
{
    /// <summary>What a layer's arguments alone give rise to; layers within wrappers are judged as well.</summary>
    private static readonly IReadOnlyList<Func<LayerNode, Problem?>> ofArguments =
    [
        StridesWithDilation.Of,
        UnequalStrides.Of,
        DropoutRates.EverythingDropped,
        DropoutRates.MostDropped,
        RecurrentDropout.Of,
        BatchNormalizationNumbers.OutOfRange,
        BatchNormalizationNumbers.MomentumOfAnotherKind,
        NegativePadding.Of,
        EmptyInput.Of,
        EvenKernel.Of,
    ];

    /// <summary>What a layer in its place gives rise to.</summary>
    private static readonly IReadOnlyList<Func<Step, Problem?>> ofPlaces =
    [
        DenseOnPositions.Of,
        BiasBeforeNormalization.Of,
        DoneTwice.Of,
        LinearAfterLinear.Of,
        NoEffect.Of,
        DropoutRates.NothingDropped,
        DropoutLast.Of,
        BehindOutputActivation.Of,
        FlattenAfterGlobalPooling.Of,
        HugeDense.Of,
        SoftmaxOverOne.Of,
        WideKernel.Of,
        CentreOfKernel.Of,
        Broadcasting.Of,
        BatchAxisJoined.Of,
        NormalizationAxis.Of,
        WidthOfHeads.Of,
        DroppedPositions.Of,
        OneSidedPadding.Of,
        SkippedInputs.Of,
        UnevenOverlap.Of,
        AdaptiveEnlargement.Of,
        UnrolledSteps.Of,
        EmbeddingOfFractions.Of,
        DropoutPlaces.BeforeNormalization,
        DropoutPlaces.OfMaps,
        KernelRuns.Saturating,
        SeluNeeds.Of,
        KernelRuns.GlorotWithRelu,
        NothingTrained.Of,
        NormalizationOfOne.Of,
        FieldOfView.Of,
        UntakenOutput.Of,
        ClippedOutput.Of,
        WideAdapter.Of,
    ];

    /// <summary>What an input gives rise to.</summary>
    private static readonly IReadOnlyList<Func<Step, Problem?>> ofInputs =
    [
        ChannelsFirstInput.Of,
    ];

    public static IEnumerable<Problem> On(NetworkView view)
    {
        foreach (var step in view.Steps.Where(step => step.IsFirst))
        {
            foreach (var node in WithInner(step.Node))
            {
                foreach (var rule in ofArguments)
                {
                    if (rule(node) is { } advice)
                        yield return node == step.Node ? OwnLayer.Allows(step, advice) : advice;
                }
            }

            foreach (var rule in step.Inbound.Count == 0 ? ofInputs : ofPlaces)
            {
                if (rule(step) is { } advice)
                    yield return OwnLayer.Allows(step, advice);
            }
        }
    }

    private static IEnumerable<LayerNode> WithInner(LayerNode node) => [node, .. node.Inner.SelectMany(WithInner)];
}
