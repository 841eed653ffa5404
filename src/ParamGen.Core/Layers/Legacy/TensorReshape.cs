using ParamGen.Core.Layers.Reshaping;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The Reshape of TensorFlow 1, which computes an open size only where the batch size is known, too.</summary>
/// <remarks>
/// Source: <see href="https://github.com/tensorflow/tensorflow/blob/v1.15.5/tensorflow/python/keras/layers/core.py">TensorFlow 1.15, core
/// layers</see>.
/// </remarks>
internal sealed class TensorReshape(ReshapeAttribute args) : Layer
{
    private readonly Reshape reshape = new(args);

    public override Fractions Fractions => Fractions.Kept;

    public override void Build(LayerBuild build)
    {
        reshape.Build(build);
        var open = Array.IndexOf(args.TargetShape ?? [], -1);
        if (!build.IsRefused && open >= 0 && !build.Input.IsKnown)
            build.Output(build.Outputs[0].With(open + 1, null));
    }
}
