using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding
/// layer</see>.
/// </remarks>
internal sealed class CategoryEncoding(CategoryEncodingAttribute args) : Layer
{
    public override bool TakesWholeNumbers => true;

    public override Fractions Fractions => args.CountWeights is null ? Fractions.None : Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.NumTokens), args.NumTokens);
        if (args.OutputMode is not OutputMode.Binary)
            EnumNames.Check(check, nameof(args.OutputMode), args.OutputMode, OutputMode.MultiHot, OutputMode.OneHot, OutputMode.Count);
        if (args.CountWeights is not null && args.OutputMode is not OutputMode.Count)
            check.Refuse(
                ArgumentRules.PG0155_WeightsWithoutCounts,
                nameof(args.CountWeights),
                [args.OutputMode],
                Suggestion.Set($"Use {Word.Value(OutputMode.Count)}", nameof(args.OutputMode), OutputMode.Count),
                Suggestion.Reset(nameof(args.CountWeights)));
    }

    public override InputCount InputCount => new(1, args.OutputMode is OutputMode.Count ? 2 : 1);

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => args.CountWeights is null
        ? base.Inputs(attribute)
        : [.. base.Inputs(attribute), new(nameof(args.CountWeights), args.CountWeights)];

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => computed;

    public override void Build(LayerBuild build) => build.Output(args.OutputMode is OutputMode.OneHot
        ? Encoding.EachNumber(build.Input, args.NumTokens)
        : Encoding.EachSample(build.Input, args.NumTokens));
}
