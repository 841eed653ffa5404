using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>
/// Brings two images of different sizes together: the larger one is cropped, the smaller one is padded, or the input is made to come out
/// even.
/// </summary>
/// <remarks>
/// Source: Ronneberger et al., U-Net, 2015, section 2, which crops, and chooses an input size so that all poolings come out even.
/// </remarks>
internal sealed class SizeAlignment
{
    private readonly LayerBuild build;
    private readonly bool isChannelsFirst;

    private SizeAlignment(LayerBuild build, bool isChannelsFirst)
    {
        this.build = build;
        this.isChannelsFirst = isChannelsFirst;
    }

    /// <param name="build">The layer in which two images meet.</param>
    /// <param name="isChannelsFirst">Whether their channels stand before the positions.</param>
    public static IEnumerable<Suggestion> Of(LayerBuild build, bool isChannelsFirst = false) =>
        build.Inbound is [var left, var right]
            && left.Shape.Rank == right.Shape.Rank
            && left.Shape.Rank is >= 3 and <= 5
            && left.Shape.Sample.IsKnown
            && right.Shape.Sample.IsKnown
            ? new SizeAlignment(build, isChannelsFirst).Suggestions(left, right)
            : [];

    /// <summary>The same where only the sizes of the images differ, not their channels.</summary>
    public static IEnumerable<Suggestion> OfSameWidth(LayerBuild build) =>
        build.Inbound is [{ Shape.Rank: > 3 } left, { Shape.Rank: > 3 } right] && left.Shape.Last == right.Shape.Last ? Of(build) : [];

    private IEnumerable<Suggestion> Suggestions(Inbound left, Inbound right)
    {
        int[] axes = [.. Enumerable.Range(isChannelsFirst ? 2 : 1, left.Shape.Rank - 2)];
        long[] more = [.. axes.Select(axis => left.Shape[axis]!.Value - right.Shape[axis]!.Value)];
        if (StrideMultiple.SizesFor(build) is { } even)
            yield return new($"Make the input {string.Join(", ", even.Shape)}, whose sizes come out even", new Edit[]
            {
                new SetArgument(even.Input, nameof(InputAttribute.Shape), new EquatableArray<int>(even.Shape)),
            });
        if (!more.All(size => size >= 0) && !more.All(size => size <= 0))
            yield break;
        var (large, small) = more.Any(size => size > 0) ? (left, right) : (right, left);
        int[] margins = [.. more.Select(Math.Abs).SelectMany(size => new[] { (int)(size / 2), (int)(size - (size / 2)) })];
        if (axes.All(axis => large.Shape[axis] >= small.Shape[axis]) && axes.All(axis => small.Shape[axis] > 0))
            yield return Put("Cropping", $"Crop '{large.Name}' to the size of '{small.Name}'", large, margins);
        yield return Put("ZeroPadding", $"Pad '{small.Name}' to the size of '{large.Name}'", small, margins);
    }

    /// <summary>A layer between the one and this one.</summary>
    private Suggestion Put(string kind, Phrase title, Inbound changed, int[] margins)
    {
        var name = build.FreeName(kind is "Cropping" ? "cropped" : "padded");
        // Two numbers an axis, or one for all sides.
        var numbers = margins.Distinct().Count() == 1 ? new EquatableArray<int>(margins[0]) : new EquatableArray<int>(margins);
        (string, ArgumentValue)[] format =
            isChannelsFirst && changed.Shape.Rank > 3 ? [(nameof(DataFormat), DataFormat.ChannelsFirst)] : [];
        var layer = LayerSources.Of(
            $"{kind}{changed.Shape.Rank - 2}D",
            [(kind is "Cropping"
                ? "Cropping"
                : "Padding", numbers), .. format, (nameof(LayerAttribute.Name), name), (nameof(LayerAttribute.Input), changed.Output)]);
        string[] inputs = [.. build.Inbound.Select(inbound => inbound == changed ? name : inbound.Output)];
        return new(title, new Edit[]
        {
            new InsertLayer(null, layer),
            new SetArgument(null, nameof(MergeAttribute.Inputs), new EquatableArray<string>(inputs)),
        });
    }
}
