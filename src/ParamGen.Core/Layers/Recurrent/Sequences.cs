using ParamGen.Core.Layers.Wrappers;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>What all layers that go through a sequence share: what they take and which outputs they give.</summary>
internal sealed record Sequences(bool All, bool States, bool Backwards, bool Stateful, string[]? Initial)
{
    public static Sequences Of(RecurrentLayerAttribute a) => new(a.ReturnSequences, a.ReturnState, a.GoBackwards, a.Stateful, a.InitialState);

    public static Sequences Of(RNNAttribute a) => new(a.ReturnSequences, a.ReturnState, a.GoBackwards, a.Stateful, a.InitialState);

    public static Sequences Of(ConvLSTMAttribute a) => new(a.ReturnSequences, a.ReturnState, a.GoBackwards, a.Stateful, a.InitialState);

    /// <summary>Whether the input is a sequence of samples of so many axes, and what a stateful layer needs of it is known.</summary>
    public bool Takes(LayerBuild build, int rank)
    {
        if (!build.HasRank(rank + 2, [.. AllStepsBefore(build, rank)]))
            return false;
        if (!Stateful || build.Input[0] is not null)
            return true;
        build.Refuse(ShapeRules.PG0220_StatefulWithoutBatchSize, nameof(RecurrentLayerAttribute.Stateful), [build.Input], [.. Upstream.WithBatchSize(build.Inbound[0]), Suggestion.Reset("Remove Stateful", nameof(RecurrentLayerAttribute.Stateful))]);
        return false;
    }

    /// <summary>Gives the output of all steps or of the last, and the states where they are asked for.</summary>
    /// <param name="build">The layer.</param>
    /// <param name="step">The shape of one step's output, the batch axis left out.</param>
    /// <param name="states">The shapes of the states, the batch axis left out.</param>
    public void Output(LayerBuild build, long?[] step, params long?[][] states)
    {
        var input = build.Input;
        var output = All ? input.WithSample([input[1], .. step]) : input.WithSample(step);
        build.States = states.Select(state => input.WithSample(state)).ToArray();
        build.Output(States ? [output, .. build.States] : [output]);
        InitialStates.Check(build);
    }

    /// <summary>A recurrent layer before this one that gives its last step alone is asked for all; numbers that stand in no row are made one.</summary>
    private static IEnumerable<Suggestion> AllStepsBefore(LayerBuild build, int rank)
    {
        if (build.Input.Rank != rank + 1)
            yield break;
        var last = LastStepsOf(build.Inbound[0].From);
        if (last.Count > 0)
            yield return new($"Set ReturnSequences = true on '{last[0].Name}'", last.Select(node => (Edit)new SetArgument(node.Index, nameof(RecurrentLayerAttribute.ReturnSequences), true)).ToArray());
        else if (rank == 1)
            yield return Suggestion.Insert("Insert a [Reshape] that makes each number a step", LayerSources.Reshape((int)(build.Input.Last ?? Dim.Unknown), 1));
    }

    /// <summary>The recurrent layers whose last step comes in, be it through layers that leave its shape as it is, such as a dropout.</summary>
    private static List<LayerNode> LastStepsOf(LayerBuild? from)
    {
        while (from is { Node.Layer: not (Recurrent or Bidirectional), Inbound: [{ From: { } before }], Outputs: [var output] } && output == from.Input)
            from = before;
        IReadOnlyList<LayerNode> nodes = from?.Node.Layer is Bidirectional ? from.Node.Inner : from is null ? [] : [from.Node];
        return [.. nodes.Where(node => node is { Scope: null, Layer: Recurrent { Sequences.All: false } })];
    }
}
