using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Brings what a residual is carried around to the residual's shape, as residual networks do.</summary>
/// <remarks>Source: He et al., Deep Residual Learning for Image Recognition, 2015, section 3.3.</remarks>
internal static class Projection
{
    public static IEnumerable<Suggestion> Of(LayerBuild build)
    {
        if (build.Inbound is not [var left, var right]
            || left.Shape.Rank != right.Shape.Rank
            || !left.Shape.Sample.IsKnown
            || !right.Shape.Sample.IsKnown)
            yield break;
        // The layer that was written first is the one that was carried around, unless only the other can be made smaller.
        var (carried, residual) = left.Layer < right.Layer ? (left, right) : (right, left);
        if (Strides(carried, residual) is null)
            (carried, residual) = (residual, carried);
        var name = build.FreeName("shortcut");
        if (residual.Shape.Last is not (> 0 and <= int.MaxValue) || LayerFor(carried, residual, name) is not { } layer)
            yield break;
        string[] inputs = [.. build.Inbound.Select(inbound => inbound == carried ? name : inbound.Output)];
        yield return new(
            $"Project '{carried.Name}' to {Numbers.Of(residual.Shape.Last.Value, "channel")}",
            new Edit[]
            {
                new InsertLayer(null, layer),
                new SetArgument(null, nameof(MergeAttribute.Inputs), new EquatableArray<string>(inputs)),
            });
    }

    private static LayerSource? LayerFor(Inbound carried, Inbound residual, string name)
    {
        (string, ArgumentValue)[] arguments = [(nameof(LayerAttribute.Name), name), (nameof(LayerAttribute.Input), carried.Output)];
        var width = (int)residual.Shape.Last!;
        if (carried.Shape.Rank == 2)
            return LayerSources.Of("Dense", [("Units", width), .. arguments]);
        if (carried.Shape.Rank is not (3 or 4 or 5) || Strides(carried, residual) is not { } strides)
            return null;
        (string, ArgumentValue)[] given = strides.Distinct().Count() > 1
            ? [("StridesByAxis", new EquatableArray<int>(strides))]
            : strides[0] > 1 ? [("Strides", strides[0])] : [];
        return LayerSources.Of(
            $"Conv{carried.Shape.Rank - 2}D",
            [("Filters", width), ("KernelSize", new EquatableArray<int>(1)), .. given, .. arguments]);
    }

    /// <summary>The strides that make the one's spatial axes as long as the other's; null where there are none.</summary>
    private static int[]? Strides(Inbound carried, Inbound residual)
    {
        var strides = new List<int>();
        for (var axis = 1; axis < carried.Shape.Rank - 1; axis++)
        {
            var (from, to) = (carried.Shape[axis]!.Value, residual.Shape[axis]!.Value);
            if (to < 1 || from < to)
                return null;
            // ⌈from / stride⌉ = to
            var stride = (from + to - 1) / to;
            if ((from + stride - 1) / stride != to || stride > int.MaxValue)
                return null;
            strides.Add((int)stride);
        }

        return [.. strides];
    }
}
