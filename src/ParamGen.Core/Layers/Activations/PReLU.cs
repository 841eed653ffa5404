using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/prelu/">Keras, PReLU layer</see>.</remarks>
internal sealed class PReLU(PReLUAttribute a) : Layer
{
    public override void Build(LayerBuild build)
    {
        // a sample's shape, with 1 on the axes that are shared
        var alpha = build.Input.Sample;
        foreach (var axis in a.SharedAxes ?? [])
        {
            // Keras counts the axes from 1, and below that on from the end.
            if (!alpha.HasAxis((long)axis - 1))
            {
                build.Refuse(ShapeRules.PG0206_AxisOutOfRange, nameof(a.SharedAxes), [axis, build.Input, 1, build.Input.Rank - 1]);
                return;
            }

            alpha = alpha.With(axis - 1, 1);
        }

        build.AddWeight("alpha", alpha, initializer: a.AlphaInitializer, argument: nameof(a.AlphaInitializer));
        build.Output(build.Input);
    }
}
