namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that give the same elements another shape or order, or repeat them.</summary>
internal static class OnnxLayouts
{
    public static OnnxTensor[] Transpose(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var order = call.Ints("perm") ?? [.. Enumerable.Range(1, shape.Length).Select(i => (long)shape.Length - i)];
        call.Require(order.Length == shape.Length);
        if (call.Axes(Array.ConvertAll(order, axis => (long?)axis), shape.Length) is not { } axes)
            return [];
        var input = call[0];
        return [input.Build(Array.ConvertAll(axes, axis => shape[axis]), at =>
        {
            var place = new long[at.Length];
            for (var i = 0; i < at.Length; i++)
                place[axes[i]] = at[i];
            return input.At(place);
        })];
    }

    /// <summary>A size of 0 is that of the input, -1 is what remains.</summary>
    public static OnnxTensor[] Reshape(OnnxCall call)
    {
        var (input, sizes) = (call[0], call.Numbers("shape", 1, since: 5));
        if (sizes is null)
            return [];
        var keepsZero = call.Opset >= 14 && call.Flag("allowzero");
        var output = new long?[sizes.Length];
        for (var i = 0; i < sizes.Length; i++)
        {
            call.Require(sizes[i] is null or >= -1);
            call.Require(sizes[i] != 0 || keepsZero || input.Shape is null || i < input.Shape.Length);
            output[i] = sizes[i] == 0 && !keepsZero ? input.Size(i) : sizes[i] == -1 ? null : sizes[i];
        }

        call.Require(sizes.Count(size => size == -1) <= 1);
        if (call.IsDoubtful)
            return [];
        Remaining(call, input, output);
        return call.IsDoubtful ? [] : [input.Reshaped(output)];
    }

    public static OnnxTensor[] Flatten(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var axis = call.Int("axis", 1);
        axis += axis < 0 ? shape.Length : 0;
        call.Require(axis >= 0 && axis <= shape.Length);
        return call.IsDoubtful
            ? []
            : [call[0].Reshaped([OnnxTensor.Product(shape.Take((int)axis)), OnnxTensor.Product(shape.Skip((int)axis))])];
    }

    public static OnnxTensor[] Squeeze(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        if (!call.Gives("axes", 1, since: 13))
            return shape.Contains(null) ? [] : [call[0].Reshaped([.. shape.Where(size => size != 1)])];
        if (call.Axes(call.Numbers("axes", 1, since: 13), shape.Length) is not { } axes)
            return [];
        call.Require(axes.All(axis => shape[axis] is null or 1));
        return [call[0].Reshaped([.. shape.Where((_, axis) => !axes.Contains(axis))])];
    }

    public static OnnxTensor[] Unsqueeze(OnnxCall call)
    {
        if (call[0].Shape is not { } shape || call.Numbers("axes", 1, since: 13) is not { } numbers)
            return [];
        var rank = shape.Length + numbers.Length;
        if (call.Axes(numbers, rank) is not { } axes)
            return [new(new long?[rank])];
        var rest = 0;
        return [call[0].Reshaped([.. Enumerable.Range(0, rank).Select(axis => axes.Contains(axis) ? 1 : shape[rest++])])];
    }

    public static OnnxTensor[] Expand(OnnxCall call)
    {
        if (call.Numbers("shape", 1, since: 8) is not { } sizes)
            return [];
        call.Require(sizes.All(size => size is null or >= 0));
        return OnnxElementwise.Broadcast(call, [call[0].Shape, sizes]) is { } shape ? [call[0].Build(shape, call[0].At)] : [];
    }

    public static OnnxTensor[] Tile(OnnxCall call)
    {
        if (call.Opset < 6 || call[0].Shape is not { } shape || call.Numbers("repeats", 1, since: 6) is not { } repeats)
            return [];
        call.Require(repeats.Length == shape.Length && repeats.All(repeat => repeat is null or >= 0));
        if (call.IsDoubtful)
            return [];
        var input = call[0];
        return [input.Build([.. shape.Zip(repeats, (size, repeat) => size * repeat)], at =>
            input.At([.. at.Select((place, axis) => shape[axis] is { } size and > 0 ? place % size : 0)]))];
    }

    public static OnnxTensor[] DepthToSpace(OnnxCall call) => Blocks(
        call, (size, block) => size * block, (channels, block) => channels / (block * block));

    public static OnnxTensor[] SpaceToDepth(OnnxCall call) => Blocks(
        call, (size, block) => size / block, (channels, block) => channels * block * block);

    private static OnnxTensor[] Blocks(OnnxCall call, Func<long?, long, long?> size, Func<long?, long, long?> channels)
    {
        var block = call.Int("blocksize", 0);
        call.Require(block > 0);
        if (call.IsDoubtful || call[0].Shape is not { Length: 4 } shape)
            return [];
        var output = new OnnxTensor([shape[0], channels(shape[1], block), size(shape[2], block), size(shape[3], block)]);
        call.Require(output.Count == call[0].Count);
        return [output];
    }

    /// <summary>
    /// Finds the one size that is not known, since the number of elements stays, and compares the numbers where all are known.
    /// </summary>
    private static void Remaining(OnnxCall call, OnnxTensor input, long?[] output)
    {
        if (input.Count is not { } count)
            return;
        var open = Array.IndexOf(output, null);
        if (open < 0)
        {
            call.Require(OnnxTensor.Product(output) == count);
        }
        else if (Array.LastIndexOf(output, null) == open && OnnxTensor.Product(output.Where((_, i) => i != open)) is { } others)
        {
            call.Require(others == 0 ? count == 0 : count % others == 0);
            output[open] = others == 0 ? null : count / others;
        }
    }
}
