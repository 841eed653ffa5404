using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/hashed_crossing/">Keras, HashedCrossing layer</see>.
/// </remarks>
internal sealed class HashedCrossing(HashedCrossingAttribute args) : MergeLayer(args, least: 2, most: 2)
{
    public override bool KeepsAxes => args.OutputMode is OutputMode.Int;

    public override Fractions Fractions => Fractions.None;

    // Indices have a type of their own.
    public override bool TakesPolicy => args.OutputMode is not OutputMode.Int;

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        // The index of a bin says nothing of how many there are; an encoding has that size.
        if (args.OutputMode is OutputMode.OneHot)
            check.NotNegative(nameof(args.NumBins), args.NumBins);
        EnumNames.Check(check, nameof(args.OutputMode), args.OutputMode, OutputMode.Int, OutputMode.OneHot);
    }

    public override void Build(LayerBuild build)
    {
        var (one, other) = (build.Inbound[0], build.Inbound[1]);
        if (one.Shape.Last != other.Shape.Last)
        {
            build.Refuse(ShapeRules.PG0251_CrossedShapes, nameof(args.Inputs), [one.Name, one.Shape, other.Name, other.Shape]);
            return;
        }

        build.Output(args.OutputMode is OutputMode.OneHot ? OneHot(one.Shape, args.NumBins) : one.Shape);
        build.OutputDTypes = new DType?[]
        {
            args.OutputMode is OutputMode.Int && !build.Gives(nameof(args.DType)) ? DType.Int64 : args.DType.OfActivations(),
        };
    }

    private static Shape OneHot(Shape input, int bins) =>
        input.Last == 1 ? input.With(-1, bins) : new([.. input.Dims, bins]);
}
