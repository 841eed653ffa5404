using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

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

        var step = build.Inner(inner, inner.Name, "layer", new([input[0], .. input.Dims.Skip(2)]), times: input[1]);
        if (build.IsRefused)
            return;
        if (step.Outputs.Count > 1)
        {
            build.Refuse(ArgumentRules.PG0132_SeveralOutputsAStep, null, [inner.Name, step.Outputs.Count], [.. SingleOutput()]);
            return;
        }

        // A model may do anything with the batch axis, be it that it removes it.
        var output = step.Outputs[0];
        if (output.Rank == 0)
            build.Refuse(
                ShapeRules.PG0201_WrongRank,
                null,
                ["expects an inner layer whose output has at least rank 1 (batch included)", inner.Name, output, 0]);
        else
            build.Output(new Shape([output[0], input[1], .. output.Dims.Skip(1)]));
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
