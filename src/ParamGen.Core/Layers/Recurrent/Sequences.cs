using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>What all layers that go through a sequence share: what they take and which outputs they give.</summary>
internal sealed record Sequences(bool ReturnSequences, bool ReturnState, bool Backwards, bool Stateful, bool Unroll, string[]? InitialState)
{
    public static Sequences Of(RecurrentLayerAttribute args) =>
        new(args.ReturnSequences, args.ReturnState, args.GoBackwards, args.Stateful, args.Unroll, args.InitialState);

    public static Sequences Of(RNNAttribute args) =>
        new(args.ReturnSequences, args.ReturnState, args.GoBackwards, args.Stateful, args.Unroll, args.InitialState);

    public static Sequences Of(ConvLSTMAttribute args) =>
        new(args.ReturnSequences, args.ReturnState, args.GoBackwards, args.Stateful, args.Unroll, args.InitialState);

    /// <summary>Whether the steps stand before the batch, as TensorFlow's layers can take and give them.</summary>
    public bool IsTimeMajor { get; init; }

    /// <summary>Whether the input is a sequence of samples of so many axes, and what a stateful layer needs of it is known.</summary>
    public bool Takes(LayerBuild build, int rank)
    {
        if (!build.HasRank(rank + 2, () => AllStepsBefore(build, rank)))
            return false;
        if (!Stateful || build.Input[IsTimeMajor ? 1 : 0] is not null)
            return true;
        build.Refuse(
            ShapeRules.PG0220_StatefulWithoutBatchSize,
            nameof(RecurrentLayerAttribute.Stateful),
            [build.Input],
            [
                .. InputSuggestions.WithBatchSize(build.Inbound[0]),
                Suggestion.Reset(nameof(RecurrentLayerAttribute.Stateful)),
            ]);
        return false;
    }

    /// <summary>How many steps a sequence has.</summary>
    public long? Steps(Shape input) => input[IsTimeMajor ? 0 : 1];

    /// <summary>Gives the output of all steps or of the last, and the states where they are asked for.</summary>
    /// <param name="build">The layer.</param>
    /// <param name="step">The shape of one step's output, the batch axis left out.</param>
    /// <param name="states">The shapes of the states, the batch axis left out.</param>
    public void Output(LayerBuild build, long?[] step, params long?[][] states)
    {
        var input = build.Input;
        var batch = new Shape(input[IsTimeMajor ? 1 : 0]);
        var output = ReturnSequences ? new Shape([input[0], input[1], .. step]) : batch.WithSample(step);
        build.States = states.Select(state => batch.WithSample(state)).ToArray();
        build.Output(ReturnState ? [output, .. build.States] : [output]);
        InitialStates.Check(build);
    }

    /// <summary>
    /// A recurrent layer before this one that gives its last step alone is asked for all; numbers that stand in no row are made one.
    /// </summary>
    private static IEnumerable<Suggestion> AllStepsBefore(LayerBuild build, int rank)
    {
        var recurrent = Upstream.RecurrentBefore(build.Inbound[0])?.Node.Recurrent ?? [];
        LayerNode[] last = [.. recurrent.Where(node => node is { Scope: null, Layer.Sequences.ReturnSequences: false })];
        if (build.Input.Rank == rank + 1 && last.Length > 0)
            yield return new(
                $"Set {Word.Setting("ReturnSequences", true)} on '{last[0].Name}'",
                last.Select(node => (Edit)new SetArgument(node.Index, nameof(RecurrentLayerAttribute.ReturnSequences), true)).ToArray());
        else if (rank == 1)
        {
            foreach (var suggestion in AsSequence.Of(build))
                yield return suggestion;
            if (build.Input.Rank == 2)
                yield return Suggestion.Insert(
                    $"Insert a {Word.Layer("Reshape")} that makes each number a step",
                    LayerSources.Reshape((int)(build.Input.Last ?? Dim.Unknown), 1));
        }
    }
}
