using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization layer</see>.
/// </remarks>
internal sealed class Discretization(DiscretizationAttribute a) : Layer
{
    public override bool KeepsAxes => a.OutputMode is OutputMode.Int;

    public override Fractions Fractions => Fractions.None;

    public override void Check(ArgumentCheck check)
    {
        var givesCount = a.NumBins != Unset.Integer;
        if (givesCount)
            check.NotNegative(nameof(a.NumBins), a.NumBins);
        if (givesCount && a.BinBoundaries is not null)
        {
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(a.NumBins),
                [Word.Argument(nameof(a.BinBoundaries)), Word.Argument(nameof(a.NumBins))],
                Suggestion.Reset(nameof(a.NumBins)),
                Suggestion.Reset(nameof(a.BinBoundaries)));
        }
        else if (!givesCount && a.BinBoundaries is null)
        {
            check.Refuse(ArgumentRules.PG0112_Missing, nameof(a.NumBins), ["NumBins or BinBoundaries"]);
        }

        if (a.Sparse && a.OutputMode is OutputMode.Int)
            check.Refuse(ArgumentRules.PG0154_SparseNumbers, nameof(a.Sparse), [], Suggestion.Reset(nameof(a.Sparse)));
    }

    /// <summary>Keras gives indices as int64, and encodings in single precision, whatever the layer's type.</summary>
    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) =>
        a.OutputMode is OutputMode.Int ? DType.Int64 : DType.Float32;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // n boundaries part n + 1 bins
        long bins = a.BinBoundaries?.Length + 1 ?? a.NumBins;
        build.Output(a.OutputMode switch
        {
            OutputMode.Int => input,
            OutputMode.OneHot => Encoding.EachNumber(input, bins),
            // Keras tells of a sample by its first axis, and keeps those behind it.
            _ when input.Rank > 1 => new([input[0], .. input.Dims.Skip(2), bins]),
            _ => new(bins),
        });
    }
}
