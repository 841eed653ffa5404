using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding
/// layer</see>.
/// </remarks>
internal sealed class CategoryEncoding(CategoryEncodingAttribute a) : Layer
{
    public override bool TakesWholeNumbers => true;

    public override Fractions Fractions => a.CountWeights is null ? Fractions.None : Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.NumTokens), a.NumTokens);
        EnumNames.Check(check, nameof(a.OutputMode), a.OutputMode, OutputMode.MultiHot, OutputMode.OneHot, OutputMode.Count);
        if (a.CountWeights is not null && a.OutputMode is not OutputMode.Count)
            check.Refuse(
                ArgumentRules.PG0155_WeightsWithoutCounts,
                nameof(a.CountWeights),
                [a.OutputMode],
                Suggestion.Set($"Use {Word.Value(OutputMode.Count)}", nameof(a.OutputMode), OutputMode.Count),
                Suggestion.Reset(nameof(a.CountWeights)));
    }

    public override InputCount InputCount => new(1, a.OutputMode is OutputMode.Count ? 2 : 1);

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => a.CountWeights is null
        ? base.Inputs(attribute)
        : [.. base.Inputs(attribute), new(nameof(a.CountWeights), a.CountWeights)];

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => computed;

    // One row for each number, or for each sample: its last axis goes.
    public override void Build(LayerBuild build) => build.Output(a.OutputMode is OutputMode.OneHot
        ? Encoding.EachNumber(build.Input, a.NumTokens)
        : new([.. build.Input.Dims.Take(build.Input.Rank - 1), a.NumTokens]));
}
