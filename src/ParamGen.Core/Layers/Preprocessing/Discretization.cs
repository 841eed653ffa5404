using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization layer</see>.
/// </remarks>
internal sealed class Discretization(DiscretizationAttribute args) : Layer
{
    public override bool KeepsAxes => args.OutputMode is OutputMode.Int;

    public override Fractions Fractions => Fractions.None;

    public override void Check(ArgumentCheck check)
    {
        var givesCount = args.NumBins != Unset.Integer;
        if (givesCount)
            check.NotNegative(nameof(args.NumBins), args.NumBins);
        if (givesCount && args.BinBoundaries is not null)
        {
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(args.NumBins),
                [Word.Argument(nameof(args.BinBoundaries)), Word.Argument(nameof(args.NumBins))],
                Suggestion.Reset(nameof(args.NumBins)),
                Suggestion.Reset(nameof(args.BinBoundaries)));
        }
        else if (!givesCount && args.BinBoundaries is null)
        {
            check.Refuse(ArgumentRules.PG0112_Missing, nameof(args.NumBins), ["NumBins or BinBoundaries"]);
        }

        EnumNames.Check(
            check,
            nameof(args.OutputMode),
            args.OutputMode,
            OutputMode.Int,
            OutputMode.OneHot,
            OutputMode.MultiHot,
            OutputMode.Count);
        if (args.Sparse && args.OutputMode is OutputMode.Int)
            check.Refuse(ArgumentRules.PG0154_SparseNumbers, nameof(args.Sparse), [], Suggestion.Reset(nameof(args.Sparse)));
    }

    /// <summary>Keras gives indices as int32, whatever the layer's type.</summary>
    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) =>
        args.OutputMode is OutputMode.Int ? DType.Int32 : computed;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // n boundaries part n + 1 bins
        long bins = args.BinBoundaries?.Length + 1 ?? args.NumBins;
        build.Output(args.OutputMode switch
        {
            OutputMode.Int => input,
            OutputMode.OneHot => Encoding.EachNumber(input, bins),
            // Keras tells of a sample by its first axis, and keeps those behind it.
            _ when input.Rank > 1 => new([input[0], .. input.Dims.Skip(2), bins]),
            _ => new(bins),
        });
    }
}
