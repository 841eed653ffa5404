using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Normalization;

/// <summary>The axes over which, or for each number of which, a layer normalises.</summary>
internal static class NormalizedAxes
{
    private const string Axes = "Axes";

    private static readonly Phrase epsilons = Phrase.Of(
        $"the {Word.Argument("Epsilon")} of normalizations, 1e-5 in PyTorch by default");

    /// <summary>What to look at where a mean and a variance are computed with another epsilon than PyTorch's.</summary>
    public static EquatableArray<Phrase> Notes(double epsilon) => epsilon == 1e-5 ? default : new([epsilons]);

    /// <summary>The axes counted from 0, as they were written; null with a problem where the input does not have one.</summary>
    public static int[]? Of(LayerBuild build, int axis, int[]? axes)
    {
        var argument = axes is null ? "Axis" : Axes;
        int?[] counted = [.. (axes ?? [axis]).Select(written => build.Axis(argument, written))];
        return counted.Contains(null) ? null : [.. counted.Select(found => found!.Value)];
    }

    /// <summary>The same, each axis but once.</summary>
    public static int[]? DistinctOf(LayerBuild build, int axis, int[]? axes)
    {
        if (Of(build, axis, axes) is not { } counted)
            return null;
        if (counted.Distinct().Count() == counted.Length)
            return counted;
        int[] distinct = [.. counted.Select((found, i) => (found, i)).GroupBy(pair => pair.found).Select(same => axes![same.First().i])];
        build.Refuse(
            ShapeRules.PG0230_DuplicateAxes,
            Axes,
            [string.Join(", ", axes!), build.Input],
            Suggestion.Set(Axes, new EquatableArray<int>(distinct)));
        return null;
    }

    /// <summary>
    /// The shapes in PyTorch of what is learnt for each place on the axes: channels that are last in Keras are first there.
    /// </summary>
    /// <param name="build">The layer.</param>
    /// <param name="own">The shape in Keras.</param>
    /// <param name="axes">The axes as they were written.</param>
    public static IEnumerable<EquatableArray<long>> InPyTorch(LayerBuild build, long[] own, int[] axes)
    {
        if (own.Length > 1 && axes.Any(axis => build.Input.FromStart(axis) == build.Input.Rank - 1))
            yield return new([own[own.Length - 1], .. own.Take(own.Length - 1)]);
        yield return new(own);
    }
}
