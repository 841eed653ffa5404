using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Normalization;

/// <summary>Keras's Normalization: moves and scales features to a mean of 0 and a variance of 1 that were measured before.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/numerical/normalization/">Keras, Normalization layer</see>.
/// </remarks>
internal sealed class Standardization(NormalizationAttribute a) : Layer
{
    private readonly int[] axes = a.Axes ?? (a.Axis == Unset.Integer ? [] : [a.Axis]);

    public override AxisArgument? Normalizes => AxisArgument.Of(a.Axis, a.Axis == Unset.Integer ? axes : a.Axes);

    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check)
    {
        if (a.Mean is null != a.Variance is null)
            check.Refuse(
                ArgumentRules.PG0112_Missing,
                a.Mean is null ? nameof(a.Variance) : nameof(a.Mean),
                [Word.Argument(a.Mean is null ? nameof(a.Mean) : nameof(a.Variance))]);
        else if (a.Mean is { } mean && (mean.Length != a.Variance!.Length || mean.Length == 0 || (mean.Length > 1 && axes.Length == 0)))
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(a.Mean),
                [
                    Word.Argument(nameof(a.Mean)),
                    mean.Length,
                    Phrase.Of($"that of {Word.Argument(nameof(a.Variance))}: one per feature, or 1"),
                ]);
    }

    public override IEnumerable<string> WeightPaths => ["mean", "variance", "count"];

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, a.Axis, a.Axis == Unset.Integer ? axes : a.Axes) is not { } kept)
            return;
        // the sizes of the axes that are kept, in their order
        var shape = new Shape([.. kept.OrderBy(axis => axis).Select(axis => build.Input[axis])]);
        if (!shape.IsKnown || a.Mean is null)
        {
            build.AddWeight("mean", shape, trainable: false);
            build.AddWeight("variance", shape, trainable: false);
            build.AddWeight("count", new(), trainable: false, dtype: DType.Int32);
        }
        else if (a.Mean.Length > 1 && shape.Last != a.Mean.Length && shape.Size != a.Mean.Length)
        {
            build.Refuse(
                ShapeRules.PG0239_CountOfMeans,
                nameof(a.Mean),
                [Numbers.Of(a.Mean.Length, "mean"), build.InputName, build.Input, Numbers.Of(shape.Last ?? 0, "feature")]);
        }

        build.Output(build.Input);
    }
}
