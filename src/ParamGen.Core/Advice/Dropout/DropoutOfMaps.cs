using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Advice.Dropout;

/// <summary>
/// A dropout of single numbers of a convolution's maps: neighbors in a map tell the same, so that dropping single numbers drops little.
/// </summary>
/// <remarks>
/// Source: <see href="https://arxiv.org/abs/1411.4280">Tompson et al., Efficient Object Localization Using Convolutional Networks,
/// section 3.2</see>.
/// </remarks>
internal sealed class DropoutOfMaps : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0937",
        "Element-wise dropout after a convolution",
        "{0}: drops single elements of {2}, the feature maps of '{1}', whose neighbors carry nearly the same information; use {3} to "
            + "drop whole feature maps")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (step.Attribute is not DropoutAttribute { NoiseShape: null, Rate: > 0 } args
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
            : step.Replacement($"Use {Word.Layer(kind.Name)}", LayerSources.Of(kind.Name, [(nameof(args.Rate), args.Rate), .. format]));
        return Advise(step, null, [convolution.Node.Name, step.Input, Word.Layer(kind.Name)], suggestions);
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
