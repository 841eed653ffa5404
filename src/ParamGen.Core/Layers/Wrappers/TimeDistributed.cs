using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras, TimeDistributed layer</see>.
/// </remarks>
internal sealed class TimeDistributed(LayerNode inner) : Layer
{
    public override IEnumerable<string> WeightPaths => inner.WeightPaths(inner.Name);

    public override int? SpatialAxes => inner.Layer.SpatialAxes;

    public override DataFormat? Format => inner.Layer.Format;

    public override double Reduction => inner.Layer.Reduction;

    public override bool KeepsAxes => inner.Layer.KeepsAxes;

    public override bool MixesPositions => inner.Layer.MixesPositions;

    public override Fractions Fractions => inner.Layer.Fractions;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (!build.HasRankAtLeast(3, () => [Suggestion.Remove("TimeDistributed")]))
            return;

        var step = build.Inner(inner, inner.Name, new([input[0], .. input.Dims.Skip(2)]), times: input[1]);
        if (build.IsRefused)
            return;
        if (step.Outputs.Count > 1)
        {
            build.Refuse(ArgumentRules.PG0132_SeveralOutputsAStep, null, [inner.Name, step.Outputs.Count], [.. SingleOutput()]);
            return;
        }

        build.Output(input.WithSample([input[1], .. step.Outputs[0].Sample.Dims]));
    }

    /// <summary>A recurrent layer that does not give its states gives its output alone.</summary>
    private IEnumerable<Suggestion> SingleOutput()
    {
        if (inner is { Scope: null, Layer.Sequences.ReturnState: true })
            yield return new($"Remove {Word.Argument("ReturnState")} of '{inner.Name}'", new Edit[]
            {
                new ResetArgument(inner.Index, nameof(RecurrentLayerAttribute.ReturnState)),
            });
    }
}
