using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras, TimeDistributed layer</see>.</remarks>
internal sealed class TimeDistributed(LayerNode inner) : Layer
{
    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (!build.HasRankAtLeast(3))
            return;

        var step = build.Inner(inner, inner.Name, new([input[0], .. input.Dims.Skip(2)]), times: input[1]);
        if (build.IsRefused)
            return;
        if (step.Outputs.Count > 1)
        {
            build.Refuse(ArgumentRules.PG0132_SeveralOutputsAStep, null, [inner.Name, step.Outputs.Count]);
            return;
        }

        build.Output(input.WithSample([input[1], .. step.Outputs[0].Sample.Dims]));
    }
}
