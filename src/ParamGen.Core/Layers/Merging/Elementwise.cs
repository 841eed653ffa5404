using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Merging;

/// <summary>A layer that computes each number from the same number of all inputs: their sum, product, average …</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/merging_layers/add/">Keras, Add layer</see>.</remarks>
internal sealed class Elementwise(MergeAttribute a, int least = 1, int most = int.MaxValue) : Merging(a, least, most)
{
    public override void Build(LayerBuild build)
    {
        var first = build.Inbound[0];
        var merged = first.Shape.Sample;
        var batch = first.Shape[0];
        foreach (var next in build.Inbound.Skip(1))
        {
            if (Broadcast(merged, next.Shape.Sample) is not { } both || (batch is not null && next.Shape[0] is not null && batch != next.Shape[0]))
            {
                build.Refuse(ShapeRules.PG0232_ShapesDiffer, nameof(MergeAttribute.Inputs), [first.Name, first.Shape, next.Name, next.Shape], [.. Projection.Of(build)]);
                return;
            }

            merged = both;
            batch ??= next.Shape[0];
        }

        build.Output(new Shape([batch, .. merged.Dims]));
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
