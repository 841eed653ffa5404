namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that look elements up by indices.</summary>
internal static class OnnxGathering
{
    public static OnnxTensor[] Gather(OnnxCall call)
    {
        var (data, indices) = (call[0], call[1]);
        if (data.Shape is not { } shape || indices.Shape is not { } places)
            return [];
        var axis = call.Axis(call.Int("axis", 0), shape.Length);
        if (call.IsDoubtful)
            return [];
        long?[] output = [.. shape.Take(axis), .. places, .. shape.Skip(axis + 1)];
        if (data.Values is null || indices.Values is null)
            return [new(output)];
        var size = shape[axis]!.Value;
        return [data.Build(output, at =>
        {
            if (indices.At([.. at.Skip(axis).Take(places.Length)]) is not { } index)
                return null;
            index += index < 0 ? size : 0;
            return index < 0 || index >= size ? null : data.At([.. at.Take(axis), index, .. at.Skip(axis + places.Length)]);
        })];
    }

    /// <summary>The output has the shape of the indices.</summary>
    public static OnnxTensor[] GatherElements(OnnxCall call) => [new(call[1].Shape)];

    public static OnnxTensor[] GatherND(OnnxCall call)
    {
        if (call[0].Shape is not { } shape || call[1].Shape is not { Length: > 0 } places || places[places.Length - 1] is not { } depth)
            return [];
        var batch = call.Opset < 12 ? 0 : call.Int("batch_dims", 0);
        call.Require(batch >= 0 && depth >= 1 && batch + depth <= shape.Length && batch < places.Length);
        return call.IsDoubtful ? [] : [new([.. places.Take(places.Length - 1), .. shape.Skip((int)(batch + depth))])];
    }

    public static OnnxTensor[] OneHot(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var axis = call.Axis(call.Int("axis", -1), shape.Length + 1);
        return call.IsDoubtful ? [] : [new([.. shape.Take(axis), call[1].Single, .. shape.Skip(axis)])];
    }

    /// <summary>The positions of what is not 0: one row for each axis.</summary>
    public static OnnxTensor[] NonZero(OnnxCall call)
    {
        if (call[0].Rank is not { } rank)
            return [];
        var values = call[0].Values;
        if (values is null || values.Contains(null) || rank != 1)
            return [new([rank, null])];
        var places = Enumerable.Range(0, values.Length).Where(i => values[i] != 0).Select(i => (long?)i).ToArray();
        return [new([1, places.Length], places)];
    }

    /// <summary>How many elements are chosen depends on their values.</summary>
    public static OnnxTensor[] Compress(OnnxCall call)
    {
        if (!call.HasAttribute("axis"))
            return [new([null])];
        if (call[0].Shape is not { } shape)
            return [];
        long?[] output = [.. shape];
        var axis = call.Axis(call.Int("axis", 0), shape.Length);
        if (call.IsDoubtful)
            return [];
        output[axis] = null;
        return [new(output)];
    }

    public static OnnxTensor[] NonMaxSuppression(OnnxCall call) => call.IsDoubtful ? [] : [new([null, 3])];

    public static OnnxTensor[] RoiAlign(OnnxCall call) => call[0].Shape is { Length: 4 } shape
        ? [new([call[1].Size(0), shape[1], call.Int("output_height", 1), call.Int("output_width", 1)])]
        : [];

    public static OnnxTensor[] GridSample(OnnxCall call) =>
        call[0].Shape is { Length: > 2 } shape && call[1].Shape is { } grid && grid.Length == shape.Length
            ? [new([shape[0], shape[1], .. grid.Skip(1).Take(grid.Length - 2)])]
            : [];
}
