using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>What makes a window fit into its input.</summary>
internal static class WindowRepairs
{
    /// <summary>The largest window within the one given that fits into what is left: k with d · (k − 1) + 1 ≤ n.</summary>
    public static IEnumerable<Suggestion> Smaller(long?[] spatial, PerAxis window, PerAxis? dilationRate)
    {
        if (spatial.Any(size => size < 1))
            yield break;
        int[] fitting =
        [
            .. spatial.Select((size, axis) => (int)Math.Min(window[axis], (((size ?? int.MaxValue) - 1) / (dilationRate?[axis] ?? 1)) + 1)),
        ];
        yield return ArgumentCheck.SetSizes(window, fitting.Distinct().Count() == 1 ? [fitting[0]] : fitting);
    }

    /// <summary>
    /// Without what has made the input smallest: of the layers before, along the chain, that which left the smallest part of its own.
    /// </summary>
    public static IEnumerable<Suggestion> LessBefore(LayerBuild build)
    {
        var most = Upstream.Of(build.Inbound[0])
            .Where(before => before.Node is { Scope: null, Inner.Count: 0, Layer.Format: not null })
            .Where(before => before.Input.Rank == before.Outputs[0].Rank)
            .Select(before => (before.Node, before.Weights, Left: Left(before)))
            .Where(before => before.Left is < 0.6)
            .OrderBy(before => before.Left)
            .FirstOrDefault();
        if (most is { Node: { } node, Weights.Count: 0 })
            yield return new($"Remove '{node.Name}'", new Edit[] { new RemoveLayer(node.Index) });
        else if (most.Node is { Layer.SlidingWindow: { IsPooling: false, IsOverOutput: false, Strides: { Max: > 1 } strides } } kernel)
            yield return new($"Use a stride of 1 in '{kernel.Name}'", new Edit[] { new ResetArgument(kernel.Index, strides.Argument) });

        static double? Left(LayerBuild before)
        {
            var format = before.Node.Layer.Format!.Value;
            var (entering, leaving) = (SpatialShape.Of(before.Input, format).Spatial, SpatialShape.Of(before.Outputs[0], format).Spatial);
            return entering.Zip(leaving, (size, left) => (double?)left / size).Aggregate((double?)1, (product, share) => product * share);
        }
    }
}
