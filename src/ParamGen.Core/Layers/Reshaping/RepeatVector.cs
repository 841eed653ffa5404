using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/repeat_vector/">Keras, RepeatVector layer</see>.</remarks>
internal sealed class RepeatVector(RepeatVectorAttribute a) : Layer
{
    public override void Check(ArgumentCheck check) => check.Positive(nameof(a.N), a.N);

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => Moved(computed, inputs);

    // (batch, features) → (batch, n, features)
    public override void Build(LayerBuild build)
    {
        if (build.HasRank(2, [.. OneVector(build.Inbound[0])]))
            build.Output(build.Input.WithSample(a.N, build.Input.Last));
    }

    /// <summary>A recurrent layer that gives a sequence can give its last step alone; what else has several axes can be made one vector.</summary>
    private static IEnumerable<Suggestion> OneVector(Inbound inbound)
    {
        if (inbound.Kind is "LSTM" or "GRU" or "SimpleRNN")
            yield return new($"Take the last step of '{inbound.Name}' alone", new Edit[] { new ResetArgument(inbound.Layer, "ReturnSequences") });
        else if (inbound.Shape.Rank > 2 && inbound.Shape.Sample.IsKnown)
            yield return Suggestion.Insert("Insert [Flatten]", LayerSources.Flatten());
    }
}
