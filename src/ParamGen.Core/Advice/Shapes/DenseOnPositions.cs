using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Core;
using ParamGen.Core.Layers.Wrappers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>
/// A Dense right after a convolution or a pooling, or as the last layer on images, judges each position by itself. Where a later
/// layer takes the positions, as a recurrent one does, that is meant.
/// </summary>
internal sealed class DenseOnPositions : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0901",
        "Dense is applied to each position separately",
        $"{{0}}: works on each position of '{{1}}' separately and outputs {{2}}; put a {Word.Layer("Flatten")} or a global pooling "
            + $"before it, so it sees the whole input")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) =>
        step.Layer is Dense && (IsAfterPositions(step) || (step.Consumers.Count == 0 && IsAfterImages(step))) && !ArePositionsTaken(step)
            ? Advise(step, null, [step.Build.InputName, step.Output], [.. ToOneVector(step.Build)])
            : null;

    /// <summary>
    /// Right after a convolution or a pooling that leaves positions. What works on each step by itself is followed by what does.
    /// </summary>
    private static bool IsAfterPositions(Step step) => step.Input.Rank > 2
        && step.Producer?.Layer is { MixesPositions: true, SpatialAxes: not null } and not TimeDistributed
        && !(step.Consumers.Count > 0 && HasOnePosition(step));

    private static bool IsAfterImages(Step step) => step.Input.Rank > 3 && step.Build.Inbound[0].Kind != Catalogue.Input;

    /// <summary>Whether there is a single position, of which a gate is often computed.</summary>
    private static bool HasOnePosition(Step step) => Enumerable.Range(1, step.Input.Rank - 2).All(axis => step.Input[axis] == 1);

    /// <summary>Whether a later layer makes something of several positions, before they are laid out as one vector.</summary>
    private static bool ArePositionsTaken(Step step)
    {
        var seen = new HashSet<Step>(step.Consumers);
        var open = new Queue<Step>(seen);
        while (open.Count > 0)
        {
            var taker = open.Dequeue();
            if (taker.Layer.MixesPositions)
                return true;
            if (taker.Output.Rank <= 2)
                continue;
            foreach (var next in taker.Consumers.Where(seen.Add))
                open.Enqueue(next);
        }

        return false;
    }

    private static IEnumerable<Suggestion> ToOneVector(LayerBuild build)
    {
        if (build.Input.Sample.IsKnown)
            yield return Suggestion.Insert(LayerSources.Flatten());
        var isFirst = build.Inbound[0].From is { ChannelAxis: 1 };
        // The Dense takes what is left: the channels.
        if (build.Input.Rank - 2 is var rank && rank <= 3 && (!isFirst || build.Input[1] is not null))
            yield return Suggestion.Insert(LayerSources.Of(
                $"GlobalAveragePooling{rank}D",
                isFirst ? [(nameof(DataFormat), DataFormat.ChannelsFirst)] : []));
    }
}
