namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that take parts of a tensor, put several together, or change the sizes of axes.</summary>
internal static class OnnxParts
{
    public static OnnxTensor[] Concat(OnnxCall call)
    {
        var all = call.Inputs().ToArray();
        if (all.Length == 0 || all.Any(input => input.Shape is null))
            return [];
        var shape = all[0].Shape!.ToArray();
        call.Require(all.All(input => input.Rank == shape.Length) && (call.Opset < 4 || call.HasAttribute("axis")));
        var axis = call.Axis(call.Int("axis", 1), shape.Length);
        if (call.IsDoubtful)
            return [];
        for (var i = 0; i < shape.Length; i++)
        {
            foreach (var input in all.Skip(1))
            {
                var size = input.Shape![i];
                call.Require(i == axis || shape[i] is null || size is null || shape[i] == size);
                shape[i] = i == axis ? shape[i] + size : shape[i] ?? size;
            }
        }

        if (call.IsDoubtful)
            return [];
        return [all[0].Rank == 1 && OnnxTensor.Product(shape) is <= OnnxTensor.MostValues
            ? new(shape, [.. all.SelectMany(input => input.Values ?? new long?[input.Count!.Value])], all.Any(input => input.IsReal))
            : new(shape)];
    }

    public static OnnxTensor[] Split(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var axis = call.Axis(call.Int("axis", 0), shape.Length);
        var count = call.OutputCount;
        call.Require(count > 0 && (call.Opset is < 18 || call.Int("num_outputs", count) == count));
        call.Require(call.Opset >= 13 || !call.Has(1));
        if (call.IsDoubtful)
            return [];
        var sizes = new long?[count];
        if (call.Gives("split", 1, since: 13))
        {
            var given = call.Numbers("split", 1, since: 13) ?? sizes;
            call.Require(given.Length == count);
            call.Require(shape[axis] is null || OnnxTensor.Sum(given) is not { } sum || sum == shape[axis]);
            sizes = given;
        }
        else if (shape[axis] is { } size)
        {
            // The last part is smaller where they cannot be equal; older versions do not have that.
            var part = (size + count - 1) / count;
            call.Require(size % count == 0 || (call.Opset >= 18 && part * (count - 1) <= size));
            sizes = [.. Enumerable.Range(0, count).Select(i => (long?)(i < count - 1 ? part : size - (part * (count - 1))))];
        }

        if (call.IsDoubtful)
            return [];
        var start = 0L;
        var parts = new OnnxTensor[count];
        for (var i = 0; i < count; i++)
        {
            long?[] output = [.. shape];
            output[axis] = sizes[i];
            var (input, from) = (call[0], start);
            parts[i] = input.Values is null ? new(output) : input.Build(output, at => input.At(Moved(at, axis, place => place + from)));
            start += sizes[i] ?? 0;
        }

        return parts;
    }

    public static OnnxTensor[] Slice(OnnxCall call)
    {
        var input = call[0];
        if (input.Shape is not { } shape)
            return [];
        var (starts, ends) = (call.Numbers("starts", 1, since: 10), call.Numbers("ends", 2, since: 10));
        var steps = call.Opset >= 10 && call.Has(4) ? call.Numbers("steps", 4, since: 10) : null;
        var count = (starts ?? ends)?.Length;
        long?[]? numbers = call.Gives("axes", 3, since: 10)
            ? call.Numbers("axes", 3, since: 10)
            : count is { } all ? [.. Enumerable.Range(0, all).Select(i => (long?)i)] : null;
        if (call.Axes(numbers, shape.Length) is not { } axes)
            return [new(new long?[shape.Length])];
        long?[] output = [.. shape];
        var (from, by) = (new long[shape.Length], Enumerable.Repeat(1L, shape.Length).ToArray());
        call.Require((starts?.Length ?? axes.Length) == axes.Length && (ends?.Length ?? axes.Length) == axes.Length);
        call.Require((steps?.Length ?? axes.Length) == axes.Length);
        for (var i = 0; i < axes.Length && !call.IsDoubtful; i++)
        {
            var axis = axes[i];
            output[axis] = null;
            var step = call.Opset >= 10 && call.Has(4) ? steps?[i] : 1;
            call.Require(step != 0);
            if (shape[axis] is not { } size || starts?[i] is not { } start || ends?[i] is not { } end)
                continue;
            if (step is not { } stride || stride == 0)
                continue;
            start = Clamp(start < 0 ? start + size : start, 0, stride > 0 ? size : size - 1);
            end = Clamp(end < 0 ? end + size : end, stride > 0 ? 0 : -1, stride > 0 ? size : size - 1);
            output[axis] = stride > 0 ? Parts(end - start, stride) : Parts(start - end, -stride);
            (from[axis], by[axis]) = (start, stride);
        }

        if (call.IsDoubtful)
            return [];
        return [input.Values is null
            ? new(output)
            : input.Build(output, at => input.At([.. at.Select((place, axis) => from[axis] + (place * by[axis]))]))];
    }

    public static OnnxTensor[] Pad(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var pads = call.Opset < 2
            ? call.Ints("paddings")?.Select(pad => (long?)pad).ToArray()
            : call.Numbers("pads", 1, since: 11);
        long?[]? numbers = call.Opset >= 18 && call.Has(3)
            ? call.Numbers("axes", 3, since: 18)
            : [.. Enumerable.Range(0, shape.Length).Select(axis => (long?)axis)];
        if (pads is null || call.Axes(numbers, shape.Length) is not { } axes)
            return [new(new long?[shape.Length])];
        call.Require(pads.Length == 2 * axes.Length);
        if (call.IsDoubtful)
            return [];
        long?[] output = [.. shape];
        for (var i = 0; i < axes.Length; i++)
            output[axes[i]] += pads[i] + pads[i + axes.Length];
        call.Require(output.All(size => size is null or >= 0));
        return [new(output)];
    }

    /// <summary>An output size is the input's times a scale, rounded down, or given.</summary>
    public static OnnxTensor[] Resize(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var (scaleInput, sizeInput) = call.Name == "Upsample" || call.Opset < 11 ? (1, -1) : (2, 3);
        var sizes = sizeInput > 0 && call.Has(sizeInput) ? call.Numbers("sizes", sizeInput, since: 11) : null;
        var scales = call.Name == "Upsample" && call.Opset < 9
            ? call.Floats("scales")?.Map(scale => scale is >= 0 and < 1e6 && scale == Math.Floor(scale) ? (long?)scale : null)
            : call.Numbers("scales", scaleInput, since: 1);
        var numbers = call.Opset >= 18 ? call.Ints("axes") : null;
        var all = Enumerable.Range(0, shape.Length).Select(axis => (long?)axis);
        var axes = call.Axes([.. numbers?.Select(axis => (long?)axis) ?? all], shape.Length);
        long?[] output = [.. shape];
        var hasSizes = sizeInput > 0 && call.Has(sizeInput);
        var given = hasSizes ? sizes : scales;
        if (axes is null || call.Text("keep_aspect_ratio_policy", "stretch") is not "stretch")
            return [new(new long?[shape.Length])];
        call.Require((given?.Length ?? axes.Length) == axes.Length);
        for (var i = 0; i < axes.Length && !call.IsDoubtful; i++)
            output[axes[i]] = hasSizes ? given?[i] : output[axes[i]] * given?[i];
        return call.IsDoubtful ? [] : [new(output)];
    }

    /// <summary>The input's shape with an axis of another size: the number of largest elements, or of a class's positions.</summary>
    public static OnnxTensor[] TopK(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var axis = call.Axis(call.Int("axis", -1), shape.Length);
        if (call.IsDoubtful)
            return [];
        long?[] output = [.. shape];
        output[axis] = call.Opset < 10 ? call.Int("k", -1) : call[1].Single;
        return [new(output), new(output)];
    }

    private static long Clamp(long value, long least, long most) => Math.Max(least, Math.Min(value, most));

    private static long Parts(long length, long step) => length <= 0 ? 0 : ((length - 1) / step) + 1;

    private static long[] Moved(long[] at, int axis, Func<long, long> move)
    {
        var moved = (long[])at.Clone();
        moved[axis] = move(moved[axis]);
        return moved;
    }
}
