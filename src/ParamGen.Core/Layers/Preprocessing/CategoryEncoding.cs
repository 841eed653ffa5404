using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/">Keras, CategoryEncoding layer</see>.</remarks>
internal sealed class CategoryEncoding(CategoryEncodingAttribute a) : Layer
{
    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.NumTokens), a.NumTokens);
        if (a.OutputMode is CategoryMode.Int)
            check.Refuse(ArgumentRules.PG0150_WordNotSupported, nameof(a.OutputMode), [nameof(a.OutputMode), a.OutputMode, check.Kind], Suggestion.Reset("Use the default OutputMode", nameof(a.OutputMode)));
    }

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // One row for each number, unless there is a single one.
        var isAppended = a.OutputMode is CategoryMode.OneHot && (input.Last != 1 || input.Rank == 1);
        build.Output(new Shape([.. isAppended ? input.Dims : input.Dims.Take(input.Rank - 1), a.NumTokens]));
    }
}
