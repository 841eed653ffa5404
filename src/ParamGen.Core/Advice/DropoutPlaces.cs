using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice;

/// <summary>A dropout where another place, or another kind, does better.</summary>
internal static class DropoutPlaces
{
    /// <summary>A normalization learns the variance of what is dropped, and meets another one when nothing is dropped any more.</summary>
    /// <remarks>
    /// Source: <see href="https://arxiv.org/abs/1801.05134">Li et al., Understanding the Disharmony between Dropout and Batch
    /// Normalization</see>.
    /// </remarks>
    public static Problem? BeforeNormalization(Step step) =>
        step is { Attribute: DropoutLayerAttribute { Rate: > 0 }, Next: { Attribute: BatchNormalizationAttribute } next }
        ? step.Advise(AdviceRules.PG0936_DropoutBeforeNormalization, null, [next.Node.Name], [.. Swapped(step, next)])
        : null;

    /// <summary>Neighbours in a map tell the same, so that dropping single numbers drops little.</summary>
    /// <remarks>
    /// Source: <see href="https://arxiv.org/abs/1411.4280">Tompson et al., Efficient Object Localization Using Convolutional Networks,
    /// section 3.2</see>.
    /// </remarks>
    public static Problem? OfMaps(Step step)
    {
        if (step.Attribute is not DropoutAttribute { NoiseShape: null, Rate: > 0 } a
            || step.Input.Rank is < 3 or > 5
            || Convolution(step) is not { } convolution
            || SpatialSizes(step, convolution).All(size => size == 1))
            return null;
        var kind = Catalogue.Find($"SpatialDropout{step.Input.Rank - 2}D")!;
        var isFirst = convolution.Layer.Format is DataFormat.ChannelsFirst;
        (string, ArgumentValue)[] format = isFirst ? [(nameof(DataFormat), DataFormat.ChannelsFirst)] : [];
        // That of a single axis drops the last one alone.
        Suggestion[] suggestions = isFirst && !kind.Properties.ContainsKey(nameof(DataFormat))
            ? []
            : step.Replacement($"Use [{kind.Name}]", LayerSources.Of(kind.Name, [(nameof(a.Rate), a.Rate), .. format]));
        return step.Advise(AdviceRules.PG0937_DropoutOfMaps, null, [convolution.Node.Name, step.Input, kind.Name], suggestions);
    }

    private static IEnumerable<Suggestion> Swapped(Step dropout, Step normalization)
    {
        if (dropout.Network.CanLose(dropout)
            && dropout.Network.CanLose(normalization)
            && normalization.Node is { Source: { } source }
            && normalization.Node.Index == dropout.Node.Index + 1)
            yield return new("Swap the two", new Edit[] { new InsertLayer(null, source), new RemoveLayer(normalization.Node.Index) });
    }

    /// <summary>The convolution whose maps come in, be it normalized, activated or pooled.</summary>
    private static Step? Convolution(Step step)
    {
        var at = step.Producer;
        while (at is { Layer: { KeepsAxes: true } or { Pools: not null, SlidingWindow: not null } })
            at = at.Producer;
        return at is { Layer: { Kernel: not null, Format: not null } } ? at : null;
    }

    private static long?[] SpatialSizes(Step step, Step convolution) =>
        SpatialShape.Of(step.Input, convolution.Layer.Format!.Value).Spatial;
}
