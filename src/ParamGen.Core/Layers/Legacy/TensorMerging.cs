using ParamGen.Core.Layers.Merging;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>
/// A layer of tf.keras that computes each number from the same number of all inputs. It knows of a size what TensorFlow's operations know:
/// one that is unknown is that of the other input, unless that may have been repeated.
/// </summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/merging/base_merge.py">TF-Keras, merging
/// layers</see>.
/// </remarks>
internal sealed class TensorElementwise(MergeAttribute args, int least = 2, int most = int.MaxValue) : MergeLayer(args, least, most)
{
    public override bool KeepsAxes => true;

    public override void Build(LayerBuild build)
    {
        var rank = build.Inbound.Max(input => input.Shape.Rank);
        var merged = Widened(build.Input, rank);
        foreach (var next in build.Inbound.Skip(1))
        {
            var other = Widened(next.Shape, rank);
            if (Enumerable.Range(0, rank).ToList().FindIndex(axis => Differ(merged[axis], other[axis])) is >= 0 and var differing)
            {
                build.Refuse(
                    ShapeRules.PG0232_ShapesDiffer,
                    nameof(MergeAttribute.Inputs),
                    [
                        build.InputName, build.Input, next.Name, next.Shape,
                        $"{merged[differing]} and {other[differing]} on axis {differing}", "",
                    ]);
                return;
            }

            merged = new([.. merged.Dims.Zip(other.Dims, Both)]);
        }

        build.Output(merged);
    }

    /// <summary>A shape of more axes: axes of one number come after the batch.</summary>
    private static Shape Widened(Shape shape, int rank) =>
        new([shape[0], .. Enumerable.Repeat<long?>(1, rank - shape.Rank), .. shape.Sample.Dims]);

    private static bool Differ(long? one, long? other) => one is not null && other is not null && one != other && one != 1 && other != 1;

    private static long? Both(long? one, long? other) =>
        one == 1 ? other
        : other == 1 ? one
        : one ?? other;
}

/// <summary>The Concatenate of tf.keras, which knows a size that any of its inputs knows.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/merging/concatenate.py">TF-Keras,
/// Concatenate</see>.
/// </remarks>
internal sealed class TensorConcatenate(ConcatenateAttribute args) : MergeLayer(args)
{
    private readonly Concatenate concatenate = new(args);

    public override bool KeepsAxes => true;

    public override Fractions Fractions => Fractions.Kept;

    public override void Build(LayerBuild build)
    {
        concatenate.Build(build);
        if (build.IsRefused || build.Inbound.Count == 1)
            return;
        var output = build.Outputs[0];
        var joined = output.FromStart(args.Axis);
        build.Output(new Shape([
            .. output.Dims.Select((size, axis) => axis == joined
                ? size
                : build.Inbound.Select(input => input.Shape[axis]).FirstOrDefault(known => known is not null)),
        ]));
    }
}
