using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>
/// Makes steps with features of images, for layers that go along a sequence: of what comes in, or of what a Flatten has laid out.
/// </summary>
internal static class AsSequence
{
    public static IEnumerable<Suggestion> Of(LayerBuild build)
    {
        var inbound = build.Inbound[0];
        if (build.Input.Rank == 2 && Upstream.FlattenOf(inbound) is { } flatten)
        {
            return flatten.Input.Rank == 3
                ? [Upstream.Without(flatten)]
                : Steps(flatten.Inbound[0]).Select(steps => new Suggestion(
                    $"Replace the {Word.Layer("Flatten")} with {steps.Title}",
                    new EquatableArray<Edit>([.. Put(flatten.Node.Index, steps.Layers), new RemoveLayer(flatten.Node.Index)])));
        }

        return Steps(inbound).Select(steps => new Suggestion($"Insert {steps.Title}", Put(null, steps.Layers).ToArray()));
    }

    private static IEnumerable<Edit> Put(int? before, LayerSource[] layers) => layers.Select(layer => new InsertLayer(before, layer));

    /// <summary>The ways to make steps with features of an image or a video: what each step is, and the layers that make them.</summary>
    private static IEnumerable<(Phrase Title, LayerSource[] Layers)> Steps(Inbound inbound)
    {
        var (shape, isFirst) = (inbound.Shape, inbound.From?.ChannelAxis == 1);
        if (shape.Rank is not (4 or 5))
            yield break;
        int[] order = isFirst ? [.. Enumerable.Range(2, shape.Rank - 2), 1] : [.. Enumerable.Range(1, shape.Rank - 1)];
        long?[] sizes = [.. order.Select(axis => shape[axis])];
        var row = Sizes(sizes, 1);
        if (row is not null)
            yield return Step(row, shape.Rank == 4 ? "each row is a step" : "each frame is a step");
        if (Sizes(sizes, sizes.Length - 1) is { } position && (row is null || !position.SequenceEqual(row)))
            yield return Step(position, "each position is a step");

        (Phrase, LayerSource[]) Step(int[] target, string means)
        {
            var reshape = LayerSources.Reshape(target);
            if (!isFirst)
                return (Phrase.Of($"{Word.Layer(reshape)}: {means}"), [reshape]);
            var permute = LayerSources.Of("Permute", ("Dims", new EquatableArray<int>(order)));
            return (Phrase.Of($"{Word.Layer(permute)} and {Word.Layer(reshape)}: {means}"), [permute, reshape]);
        }
    }

    /// <summary>
    /// So many axes as steps, the others as features; null where the features are not known. The count of steps may be open.
    /// </summary>
    private static int[]? Sizes(long?[] sizes, int axesOfSteps)
    {
        var steps = new Shape([.. sizes.Take(axesOfSteps)]).Size;
        return new Shape([.. sizes.Skip(axesOfSteps)]).Size is { } features and > 0 and <= int.MaxValue
            && steps is null or (> 0 and <= int.MaxValue)
            ? [(int)(steps ?? Dim.Unknown), (int)features]
            : null;
    }
}
