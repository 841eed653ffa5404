using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Merging;

/// <summary>Brings what a residual is carried around to the residual's shape, as residual networks do.</summary>
/// <remarks>Source: He et al., Deep Residual Learning for Image Recognition, 2015, section 3.3.</remarks>
internal static class Projection
{
    private const string Name = "shortcut";

    public static IEnumerable<Suggestion> Of(LayerBuild build)
    {
        if (build.Inbound is not [var left, var right] || left.Shape.Rank != right.Shape.Rank || !left.Shape.Sample.IsKnown || !right.Shape.Sample.IsKnown)
            yield break;
        // The layer that was written first is the one that was carried around.
        var (carried, residual) = left.Layer < right.Layer ? (left, right) : (right, left);
        if (residual.Shape.Last is not (> 0 and <= int.MaxValue) || LayerFor(carried, residual) is not { } layer)
            yield break;
        string[] inputs = left.Layer < right.Layer ? [Name, right.Name] : [left.Name, Name];
        yield return new(
            $"Project '{carried.Name}' to {residual.Shape.Last} channels",
            new Edit[] { new InsertLayer(null, layer), new SetArgument(null, nameof(MergeAttribute.Inputs), new EquatableArray<string>(inputs)) });
    }

    private static LayerSource? LayerFor(Inbound carried, Inbound residual)
    {
        (string, object)[] arguments = [(nameof(LayerAttribute.Name), Name), (nameof(LayerAttribute.Input), carried.Name)];
        var width = (int)residual.Shape.Last!;
        if (carried.Shape.Rank == 2)
            return LayerSources.Of("Dense", [("Units", width), .. arguments]);
        if (carried.Shape.Rank is not (3 or 4) || Stride(carried, residual) is not { } stride)
            return null;
        (string, object)[] strides = stride == 1 ? [] : [("Strides", stride)];
        return LayerSources.Of($"Conv{carried.Shape.Rank - 2}D", [("Filters", width), ("KernelSize", new EquatableArray<int>(1)), .. strides, .. arguments]);
    }

    /// <summary>The stride that makes the one's spatial axes as long as the other's; null where there is none.</summary>
    private static int? Stride(Inbound carried, Inbound residual)
    {
        var (from, to) = (carried.Shape[1]!.Value, residual.Shape[1]!.Value);
        if (to < 1 || from < to)
            return null;
        var stride = (from + to - 1) / to;
        for (var axis = 1; axis < carried.Shape.Rank - 1; axis++)
        {
            if ((carried.Shape[axis] + stride - 1) / stride != residual.Shape[axis])
                return null;
        }

        return stride <= int.MaxValue ? (int)stride : null;
    }
}
