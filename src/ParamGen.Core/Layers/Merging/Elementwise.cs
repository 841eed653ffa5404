using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Merging;

/// <summary>A layer that computes each number from the same number of all inputs: their sum, product, average …</summary>
/// <param name="args">Its arguments.</param>
/// <param name="least">The fewest inputs that it takes.</param>
/// <param name="most">The most inputs that it takes.</param>
/// <param name="isGate">Whether it is often given one number a channel for all positions.</param>
/// <param name="divides">Whether whole numbers may give a fraction.</param>
/// <param name="isSymmetric">Whether the order of its inputs does not matter.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/add/">Keras, Add layer</see>.</remarks>
internal sealed class Elementwise(
    MergeAttribute args,
    int least = 1,
    int most = int.MaxValue,
    bool isGate = false,
    bool divides = false,
    bool isSymmetric = true) : MergeLayer(args, least, most)
{
    /// <summary>The operator that it is on a device, and TensorFlow's name of the node.</summary>
    private readonly (string Kind, string Part) merging = args switch
    {
        SubtractAttribute => (Op.Sub, "Sub"),
        MultiplyAttribute => (Op.Mul, "Mul"),
        MaximumAttribute => (Op.Maximum, "Maximum"),
        MinimumAttribute => (Op.Minimum, "Minimum"),
        // The average is a sum that is divided.
        _ => (Op.Add, "Add"),
    };

    public bool IsGate => isGate;

    public override bool IsSymmetric => isSymmetric;

    public override bool KeepsAxes => true;

    public override Fractions Fractions => divides ? Fractions.Given : Fractions.Kept;
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (lowering.Inputs.Any(input => input.Rank != lowering.Input.Rank))
            return lowering.NotComputed("merging tensors of different ranks is not covered", nameof(MergeAttribute.Inputs));
        var merged = MergeLowering.Fold(lowering, merging.Kind, merging.Part);
        return divides ? lowering.AddScalar(Op.MulConstant, merged, "truediv", new([])) : merged;
    }

    public override void Build(LayerBuild build)
    {
        var merged = build.Input.Sample;
        var batch = build.Input[0];
        foreach (var next in build.Inbound.Skip(1))
        {
            if (Broadcast(merged, next.Shape.Sample) is not { } both
                || (batch is not null && next.Shape[0] is not null && batch != next.Shape[0]))
            {
                // What does not fit the inputs so far does not fit one of them.
                var other = build.Inbound.First(before => !Fit(before.Shape, next.Shape));
                build.Refuse(
                    ShapeRules.PG0232_ShapesDiffer,
                    nameof(MergeAttribute.Inputs),
                    [other.Name, other.Shape, next.Name, next.Shape, Difference(other.Shape, next.Shape), StrideMultiple.Hint(build)],
                    [.. Projection.Of(build), .. SizeAlignment.OfSameWidth(build)]);
                return;
            }

            merged = both;
            batch ??= next.Shape[0];
        }

        build.Output(new Shape([batch, .. merged.Dims]));
    }

    private static bool Fit(Shape one, Shape other) =>
        Broadcast(one.Sample, other.Sample) is not null && (one[0] is null || other[0] is null || one[0] == other[0]);

    /// <summary>Where two shapes differ, counted from their ends: 28 and 14 on axis -3.</summary>
    private static string Difference(Shape one, Shape other)
    {
        var axis = Enumerable.Range(1, Math.Min(one.Rank, other.Rank) - 1)
            .FirstOrDefault(axis => one[-axis] is { } left && other[-axis] is { } right && left != right && left != 1 && right != 1);
        return axis > 0 ? $"{one[-axis]} and {other[-axis]} on axis -{axis}" : $"batch sizes {one[0]} and {other[0]}";
    }

    /// <summary>The shape of both, aligned at their ends; an axis of size 1 is repeated. Null where two sizes differ.</summary>
    private static Shape? Broadcast(Shape one, Shape other)
    {
        if (one.Rank < other.Rank)
            return Broadcast(other, one);
        var dims = one.Dims.ToArray();
        var lead = one.Rank - other.Rank;
        for (var axis = 0; axis < other.Rank; axis++)
        {
            var (left, right) = (dims[lead + axis], other[axis]);
            if (left is null || right is null)
                dims[lead + axis] = null;
            else if (left == 1)
                dims[lead + axis] = right;
            else if (right != 1 && left != right)
                return null;
        }

        return new(dims);
    }
}
