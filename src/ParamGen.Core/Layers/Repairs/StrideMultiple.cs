namespace ParamGen.Core.Layers.Repairs;

/// <summary>
/// The sizes of an input that come out even on the way down: multiples of all strides together, 2 × 2 × 2 for three poolings.
/// </summary>
internal static class StrideMultiple
{
    /// <summary>What a message adds where the input does not come out even.</summary>
    public static string Hint(LayerBuild build) => SizesFor(build) is { } even
        ? $"; the strides before divide the input by {even.Multiple}, so use sizes that are multiples of {even.Multiple}, such as "
            + $"({string.Join(", ", even.Shape)})"
        : "";

    /// <summary>
    /// The shape that the input of a layer should have, and the input's position; null where its sizes come out even, or no stride stands
    /// before.
    /// </summary>
    public static (int Input, int[] Shape, int Multiple)? SizesFor(LayerBuild build)
    {
        var (deepest, inputs) = Deepest(build);
        if (deepest is not (>= 2 and <= 1 << 16)
            || inputs is not [{ Node: { Scope: null } node }]
            || inputs[0].Outputs[0] is not { Rank: >= 3 and <= 5 } shape
            || !shape.Sample.IsKnown)
            return null;
        var multiple = (int)deepest;
        var isChannelsFirst = IsChannelsFirst(build);
        long[] even =
        [
            .. Enumerable.Range(1, shape.Rank - 1)
                .Select(axis =>
                    axis == (isChannelsFirst ? 1 : shape.Rank - 1)
                        ? shape[axis]!.Value
                        : (shape[axis]!.Value + multiple - 1) / multiple * multiple),
        ];
        return even.All(size => size <= int.MaxValue) && !even.SequenceEqual(shape.Sample.Dims.Select(size => size!.Value))
            ? (node.Index, [.. even.Select(size => (int)size)], multiple)
            : null;
    }

    /// <summary>
    /// How many times smaller than the input the smallest image before a layer is by its strides, and the inputs. Without recursion: a
    /// network may be deep.
    /// </summary>
    private static (double Deepest, List<LayerBuild> Inputs) Deepest(LayerBuild build)
    {
        var reduction = new Dictionary<LayerBuild, double>();
        var inputs = new List<LayerBuild>();
        var path = new Stack<LayerBuild>(Before(build));
        while (path.Count > 0)
        {
            var at = path.Peek();
            var open = Before(at).Where(before => !reduction.ContainsKey(before)).ToList();
            if (open.Count > 0 && !reduction.ContainsKey(at))
            {
                open.ForEach(path.Push);
                continue;
            }

            path.Pop();
            if (reduction.ContainsKey(at))
                continue;
            reduction.Add(at, Before(at).Select(before => reduction[before]).DefaultIfEmpty(1).Max() * Reduction(at));
            if (at.Node.Attribute is InputAttribute)
                inputs.Add(at);
        }

        return (reduction.Values.DefaultIfEmpty(1).Max(), inputs);
    }

    private static IEnumerable<LayerBuild> Before(LayerBuild build) => build.Inbound.Select(inbound => inbound.From).OfType<LayerBuild>();

    /// <summary>How many times smaller a layer makes an image that it leaves one.</summary>
    private static double Reduction(LayerBuild build) =>
        build.Inbound.Count == 1 && build.Input.Rank > 2 && build.Outputs is [var output, ..] && output.Rank == build.Input.Rank
        ? build.Node.Layer.Reduction
        : 1;

    private static bool IsChannelsFirst(LayerBuild build) =>
        build.Inbound.SelectMany(Upstream.Of).Any(before => before.Node.Layer.Format is DataFormat.ChannelsFirst);
}
