using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/hashing/">Keras, Hashing layer</see>.
/// </remarks>
internal sealed class Hashing(HashingAttribute args) : Layer
{
    public override bool KeepsAxes => args.OutputMode is OutputMode.Int;

    public override Fractions Fractions => Fractions.None;

    // Keras's floatx where it does not give indices.
    public override bool TakesPolicy => false;

    public override Shape? AtRunTime(LayerBuild build)
    {
        // A last axis of 1 goes before a row is made of each value.
        var values = build.Input is { Rank: > 1, Last: 1 } ? new Shape([.. build.Input.Dims.Take(build.Input.Rank - 1)]) : build.Input;
        return args.OutputMode switch
        {
            OutputMode.Int => null,
            OutputMode.OneHot => Encoding.EachNumber(values, args.NumBins),
            _ => Encoding.EachSampleAtRunTime(build.Input, args.NumBins),
        };
    }

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.NumBins), args.NumBins);
        HashSalt.Check(check, args.SaltByAxis);
        EnumNames.Check(
            check,
            nameof(args.OutputMode),
            args.OutputMode,
            OutputMode.Int,
            OutputMode.OneHot,
            OutputMode.MultiHot,
            OutputMode.Count);
        if (args.OutputMode is not OutputMode.Int)
            return;
        if (args.Sparse)
            check.Refuse(ArgumentRules.PG0154_SparseNumbers, nameof(args.Sparse), [], Suggestion.Reset(nameof(args.Sparse)));
        if (check.Gives(nameof(args.DType)) && args.DType is not (DType.Int32 or DType.Int64))
            check.Refuse(ArgumentRules.PG0163_IndicesOfFractions, nameof(args.DType), [args.DType], Suggestion.Reset(nameof(args.DType)));
    }

    // Keras says so of one category a value as well, although it makes a row of each.
    public override void Build(LayerBuild build)
    {
        build.Output(args.OutputMode is OutputMode.Int ? build.Input : Encoding.EachSample(build.Input, args.NumBins));
        build.OutputDTypes = new DType?[]
        {
            args.OutputMode is OutputMode.Int && !build.Gives(nameof(args.DType)) ? DType.Int64 : args.DType.OfWeights(),
        };
    }
}
