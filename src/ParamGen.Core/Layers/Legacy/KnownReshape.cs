using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The Reshape of Keras 1 and 2.0, which must know how many numbers it takes.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.0.8/keras/layers/core.py">Keras 2.0.8, core
/// layers</see>.
/// </remarks>
internal sealed class KnownReshape(ReshapeAttribute args) : Layer
{
    private readonly Reshape reshape = new(args);

    public override Fractions Fractions => Fractions.Kept;

    public override void Build(LayerBuild build)
    {
        if (!build.Input.Sample.IsKnown)
            build.Refuse(ShapeRules.PG0260_OlderKeras, null, [build.InputName, build.Input, "a size is unknown"]);
        reshape.Build(build);
    }
}
