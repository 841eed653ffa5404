using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Says where the layers differ that wrappers wrap.</summary>
internal sealed partial class ArchitectureReview
{
    /// <summary>What Keras puts before the name of the layer that a Bidirectional wraps.</summary>
    private const string Forward = "forward_";

    /// <summary>What differs in the layers that two wrappers wrap.</summary>
    private IEnumerable<Problem> OfInner(LayerNode mine, LayerNode theirs, LayerBuild build)
    {
        var isBidirectional = mine.Attribute is BidirectionalAttribute && theirs.Attribute is BidirectionalAttribute;
        // Keras 3 writes the backward layer of each Bidirectional, be it a copy of the forward layer or not.
        var (inner, others) = isBidirectional && mine.Inner.Count != theirs.Inner.Count
            ? (WithCopy(mine.Inner), WithCopy(theirs.Inner))
            : (mine.Inner, theirs.Inner);
        if (inner.Count != others.Count)
        {
            yield return Layer(mine, $"it wraps {mine.Inner.Count} layers here, and {theirs.Inner.Count} there");
            yield break;
        }

        for (var i = 0; i < inner.Count; i++)
        {
            var found = OfInner(inner[i], others[i], BuildOf(build, inner[i]), isForward: isBidirectional && i == 0);
            if (i < mine.Inner.Count)
            {
                foreach (var problem in found)
                    yield return problem;
            }
            else if (found.Any())
            {
                yield return Layer(mine, $"the file's backward layer '{others[i].Name}' is not a copy of the forward layer");
            }
        }
    }

    /// <summary>What differs in one of them.</summary>
    private IEnumerable<Problem> OfInner(LayerNode mine, LayerNode theirs, LayerBuild build, bool isForward)
    {
        if (!LayerMatch.IsSameKind(mine, theirs))
        {
            yield return Layer(mine, $"it has a {theirs.KerasName} layer in its place");
            yield break;
        }

        var name = isForward ? WithoutForward(theirs.Name) : theirs.Name;
        if (NameDiffers(mine, isForward ? WithoutForward(mine.Name) : mine.Name, theirs, name))
            yield return Name(mine, theirs, name);
        foreach (var difference in new LayerArguments(LayerMatch.RankOf(build)).Differences(mine, theirs))
            yield return Argument(mine, theirs, difference);
        foreach (var problem in OfInner(mine, theirs, build).Concat(OfModel(mine, theirs)))
            yield return problem;
    }

    /// <summary>The layer that goes forward and the one that goes backward, a copy of it where there is no other.</summary>
    private static IReadOnlyList<LayerNode> WithCopy(IReadOnlyList<LayerNode> inner)
    {
        const string Turns = nameof(RecurrentLayerAttribute.GoBackwards);
        if (inner is not [{ Source: { } source } forward]
            || !forward.Kind.Properties.TryGetValue(Turns, out var property)
            || property.GetValue(forward.Attribute) is not bool isTurned)
            return inner;
        var turned = source.With(Turns, !isTurned).Without(nameof(LayerAttribute.Name));
        return
        [
            forward,
            new(forward.Origin, forward.Name, forward.Kind, forward.Kind.Bind(turned.Arguments), forward.Layer)
            {
                Source = turned,
                Inner = forward.Inner,
            },
        ];
    }

    /// <summary>The inner layer as it was built; the wrapper, where it does not say.</summary>
    private static LayerBuild BuildOf(LayerBuild wrapper, LayerNode inner) =>
        wrapper.InnerBuilds.FirstOrDefault(build => build.Node == inner) ?? wrapper;

    private static string WithoutForward(string name) =>
        name.StartsWith(Forward, StringComparison.Ordinal) ? name.Substring(Forward.Length) : name;
}
