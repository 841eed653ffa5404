using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras, TimeDistributed layer</see>.</remarks>
internal sealed class TimeDistributed(LayerNode inner) : Layer
{
    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (!build.HasRankAtLeast(3))
            return;

        var step = build.Inner(inner, inner.Name, new Shape([input[0], .. input.Dims.Skip(2)]));
        if (build.IsRefused)
            return;
        if (step.Outputs.Count > 1)
        {
            build.Refuse(ArgumentRules.PG0132_SeveralOutputsAStep, null, [inner.Name, step.Outputs.Count]);
            return;
        }

        // the layer's, at every step
        foreach (var product in step.MultiplyAdds.Terms)
            build.CountMultiplyAdds([input[1], .. product.Factors]);
        build.Output(input.WithSample([input[1], .. step.Outputs[0].Sample.Dims]));
    }
}
