using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/permute/">Keras, Permute layer</see>.</remarks>
internal sealed class Permute(PermuteAttribute args) : Layer
{
    private readonly int[] dims = args.Dims ?? [];

    // Channels and positions change places.
    public override bool MixesPositions => true;

    public override Fractions Fractions => Fractions.Kept;

    public override bool HasNoEffect(LayerBuild build) => dims.SequenceEqual(Enumerable.Range(1, dims.Length));

    public override void Check(ArgumentCheck check)
    {
        if (IsPermutationFrom(1))
            return;
        int[] fromOne = [.. dims.Select(dim => dim == int.MaxValue ? dim : dim + 1)];
        Suggestion[] suggestions = IsPermutationFrom(0)
            ? [Suggestion.Set($"Count from 1: {string.Join(", ", fromOne)}", nameof(args.Dims), new EquatableArray<int>(fromOne))]
            : [];
        check.Refuse(
            ArgumentRules.PG0115_NotAPermutation,
            nameof(args.Dims),
            [string.Join(", ", dims), dims.Length, Numbers.Of(dims.Length, "axis", "axes")],
            suggestions);
    }

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => Moved(computed, inputs);
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        // A transposition that only moves axes of size 1 is a reshape, if the batch size is known.
        if (lowering.Input.Shape.Skip(1).Contains(1))
            lowering.DependsOnBatch(BatchDependence.Kind.OtherOperators);
        long[] order = [0, .. dims.Select(dim => (long)dim)];
        long[] shape = [.. order.Select(axis => lowering.Input.Shape[(int)axis])];
        return lowering.Add(Op.Transpose, lowering.Input, shape, "transpose", [DeviceConstant.Integers(order)]);
    }

    public override void Build(LayerBuild build)
    {
        if (build.HasRank(dims.Length + 1))
            build.Output(build.Input.WithSample([.. dims.Select(dim => build.Input[dim])]));
    }

    private bool IsPermutationFrom(int first) => dims.OrderBy(dim => dim).SequenceEqual(Enumerable.Range(first, dims.Length));
}
