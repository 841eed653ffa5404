using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/repeat_vector/">Keras, RepeatVector layer</see>.</remarks>
internal sealed class RepeatVector(RepeatVectorAttribute args) : Layer
{
    public override Fractions Fractions => Fractions.Kept;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.N), args.N);

    // (batch, features) → (batch, n, features)
    public override void Build(LayerBuild build)
    {
        if (build.HasRank(2, () => OneVector(build.Inbound[0])))
            build.Output(build.Input.WithSample(args.N, build.Input.Last));
    }

    /// <summary>
    /// A recurrent layer that gives a sequence can give its last step alone; what else has several axes can be made one vector.
    /// </summary>
    private static IEnumerable<Suggestion> OneVector(Inbound inbound)
    {
        if (Upstream.RecurrentBefore(inbound) is { Node: { Scope: null, Layer.Sequences.ReturnSequences: true } recurrent } before
            && before.States.All(state => state.Rank == 2))
            yield return new(
                $"Take the last step of '{recurrent.Name}' alone",
                recurrent.Recurrent.Select(LastStep).ToArray());
        else if (inbound.Shape.Rank > 2 && inbound.Shape.Sample.IsKnown)
            yield return Suggestion.Insert(LayerSources.Flatten());
    }

    private static Edit LastStep(LayerNode node) => new ResetArgument(node.Index, nameof(RecurrentLayerAttribute.ReturnSequences));
}
