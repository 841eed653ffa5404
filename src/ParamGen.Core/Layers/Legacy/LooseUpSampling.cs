using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>
/// The enlarging layers of those versions that forgot to ask how many axes there are: the axes behind the batch grow in order, as many as
/// there are.
/// </summary>
/// <param name="size">How many times as long each of the axes gets.</param>
/// <param name="format">Where the channels stand.</param>
/// <param name="mayHaveMore">Whether there may also be more axes than the channels.</param>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/layers/convolutional.py">Keras 2.3.1, convolutional
/// layers</see>.
/// </remarks>
internal sealed class LooseUpSampling(PerAxis size, DataFormat format, bool mayHaveMore) : Layer
{
    public override int? SpatialAxes => size.Rank;

    public override DataFormat? Format => format;

    public override Fractions Fractions => Fractions.Kept;

    public override void Check(Checks.ArgumentCheck check) => check.Positive(size);

    public override void Build(LayerBuild build)
    {
        var first = format is DataFormat.ChannelsFirst ? 2 : 1;
        var least = first + size.Rank;
        if (mayHaveMore ? !build.HasRankAtLeast(least) : !build.HasRank(least, size.Rank + 2))
            return;
        build.Output(new Shape([
            .. build.Input.Dims.Select((count, axis) => axis >= first && axis < least ? count * size[axis - first] : count),
        ]));
    }
}
