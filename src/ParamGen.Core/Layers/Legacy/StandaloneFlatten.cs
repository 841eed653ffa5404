using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The Flatten of Keras before TensorFlow's, which must know how many numbers it gives.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/layers/core.py">Keras 2.3.1, core
/// layers</see>.
/// </remarks>
internal sealed class StandaloneFlatten : Layer
{
    public override Fractions Fractions => Fractions.Kept;

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(3))
            return;
        if (!build.Input.Sample.IsKnown)
            build.Refuse(ShapeRules.PG0260_OlderKeras, null, [build.InputName, build.Input, "a size is unknown"]);
        // (batch, a, b, …) → (batch, a · b · …)
        build.Output(build.Input.WithSample(build.Input.Sample.Size));
    }
}
