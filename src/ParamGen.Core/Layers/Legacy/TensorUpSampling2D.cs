using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The UpSampling2D of TensorFlow 2.5 and later, which knows the size of its output only where it knows both axes.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/reshaping/up_sampling2d.py">TF-Keras,
/// UpSampling2D</see>.
/// </remarks>
internal sealed class TensorUpSampling2D(UpSampling2DAttribute args) : Layer
{
    private readonly UpSampling upSampling = new(PerAxis.Of(nameof(args.Size), args.Size, rank: 2, whenEmpty: 2), args.DataFormat);

    public override int? SpatialAxes => 2;

    public override DataFormat? Format => args.DataFormat;

    public override void Check(Checks.ArgumentCheck check) => upSampling.Check(check);

    public override void Build(LayerBuild build)
    {
        upSampling.Build(build);
        if (build.IsRefused)
            return;
        var output = SpatialShape.Of(build.Outputs[0], args.DataFormat);
        if (output.Spatial.Contains(null))
            build.Output((output with { Spatial = [null, null] }).ToShape());
    }
}
