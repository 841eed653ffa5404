namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that make one of all elements along axes.</summary>
internal static class OnnxReductions
{
    public static OnnxTensor[] Reduce(OnnxCall call)
    {
        var input = call[0];
        var since = call.Name == "ReduceSum" ? 13 : 18;
        var keeps = call.Flag("keepdims", true);
        var (isGiven, numbers) = (call.Gives("axes", 1, since), call.Numbers("axes", 1, since));
        if (input.Shape is not { } shape)
            return [];
        if (!isGiven || numbers is { Length: 0 })
        {
            if (call.Opset >= since && call.Flag("noop_with_empty_axes"))
                return [new(shape)];
            numbers = [.. Enumerable.Range(0, shape.Length).Select(axis => (long?)axis)];
        }

        if (call.Axes(numbers, shape.Length) is not { } axes)
        {
            var rank = keeps ? shape.Length : shape.Length - numbers?.Length;
            return rank is >= 0 ? [new(new long?[rank.Value])] : [];
        }

        var output = Without(shape, axes, keeps);
        return [axes.Length == shape.Length ? new(output, [Total(call, input)], input.IsReal) : new(output)];
    }

    public static OnnxTensor[] Arg(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var axis = call.Axis(call.Int("axis", 0), shape.Length);
        return call.IsDoubtful ? [] : [new(Without(shape, [axis], call.Flag("keepdims", true)))];
    }

    private static long?[] Without(long?[] shape, int[] axes, bool keeps) => keeps
        ? [.. shape.Select((size, axis) => axes.Contains(axis) ? 1 : size)]
        : [.. shape.Where((_, axis) => !axes.Contains(axis))];

    private static long? Total(OnnxCall call, OnnxTensor input)
    {
        if (input.Values is not { } values || values.Contains(null))
            return null;
        return call.Name switch
        {
            "ReduceProd" => values.Aggregate((one, other) => one * other),
            "ReduceSum" => OnnxTensor.Sum(values),
            "ReduceMax" => values.Max(),
            "ReduceMin" => values.Min(),
            _ => null,
        };
    }
}
