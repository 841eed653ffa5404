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
internal sealed class Standardization(NormalizationAttribute args) : Layer
{
    private readonly int[] axes = args.Axes ?? (args.Axis == Unset.Integer ? [] : [args.Axis]);

    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis, args.Axis == Unset.Integer ? axes : args.Axes);

    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check)
    {
        if (args.Mean is null != args.Variance is null)
            check.Refuse(
                ArgumentRules.PG0112_Missing,
                args.Mean is null ? nameof(args.Variance) : nameof(args.Mean),
                [Word.Argument(args.Mean is null ? nameof(args.Mean) : nameof(args.Variance))]);
        else if (args.Mean is { } mean
            && (mean.Length != args.Variance!.Length || mean.Length == 0 || (mean.Length > 1 && axes.Length == 0)))
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(args.Mean),
                [
                    Word.Argument(nameof(args.Mean)),
                    mean.Length,
                    Phrase.Of($"that of {Word.Argument(nameof(args.Variance))}: one per feature, or 1"),
                ]);
    }

    public override IEnumerable<string> WeightPaths => ["mean", "variance", "count"];

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, args.Axis, args.Axis == Unset.Integer ? axes : args.Axes) is not { } kept)
            return;
        // the sizes of the axes that are kept, in their order
        var shape = new Shape([.. kept.OrderBy(axis => axis).Select(axis => build.Input[axis])]);
        if (!shape.IsKnown || args.Mean is null)
        {
            build.AddWeight("mean", shape, trainable: false);
            build.AddWeight("variance", shape, trainable: false);
            build.AddWeight("count", new(), trainable: false, dtype: DType.Int32);
        }
        else if (args.Mean.Length > 1 && shape.Last != args.Mean.Length && shape.Size != args.Mean.Length)
        {
            build.Refuse(
                ShapeRules.PG0239_CountOfMeans,
                nameof(args.Mean),
                [Numbers.Of(args.Mean.Length, "mean"), build.InputName, build.Input, Numbers.Of(shape.Last ?? 0, "feature")]);
        }

        build.Output(build.Input);
    }
}
