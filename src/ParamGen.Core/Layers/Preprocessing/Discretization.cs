using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/discretization/">Keras, Discretization layer</see>.</remarks>
internal sealed class Discretization(DiscretizationAttribute a) : Layer
{
    private readonly bool hasBins = a.NumBins != Unset.Integer;

    public override void Check(ArgumentCheck check)
    {
        if (hasBins)
            check.NotNegative(nameof(a.NumBins), a.NumBins);
        if (hasBins && a.BinBoundaries is not null)
            check.Refuse(ArgumentRules.PG0103_GivenTwice, nameof(a.BinBoundaries), [nameof(a.NumBins), nameof(a.BinBoundaries)], Suggestion.Reset("Remove NumBins", nameof(a.NumBins)));
        if (!hasBins && a.BinBoundaries is null)
            check.Refuse(ArgumentRules.PG0112_Missing, null, ["NumBins, or BinBoundaries"]);
        if (a.Sparse && a.OutputMode is CategoryMode.Int)
            check.Refuse(ArgumentRules.PG0150_WordNotSupported, nameof(a.Sparse), [nameof(a.OutputMode), a.OutputMode, "a sparse output"], Suggestion.Reset("Remove Sparse", nameof(a.Sparse)));
    }

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        long bins = a.BinBoundaries is { } boundaries ? boundaries.Length + 1 : a.NumBins;
        build.Output(a.OutputMode switch
        {
            CategoryMode.Int => input,
            CategoryMode.OneHot when input.Last == 1 && input.Rank > 1 => input.With(-1, bins),
            CategoryMode.OneHot => new Shape([.. input.Dims, bins]),
            // The axis behind the batch is summed up.
            _ => input.Rank > 1 ? new Shape([input[0], .. input.Dims.Skip(2), bins]) : new Shape(bins),
        });
    }
}
