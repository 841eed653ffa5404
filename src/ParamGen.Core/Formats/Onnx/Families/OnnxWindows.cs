namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that move a window over the axes behind batch and channels.</summary>
internal static class OnnxWindows
{
    public static OnnxTensor[] Convolution(OnnxCall call) => Convolve(call, call[0], call[1]);

    /// <summary>Its operands come each with a scale and a zero point.</summary>
    public static OnnxTensor[] QuantizedConvolution(OnnxCall call) => Convolve(call, call[0], call[3]);

    public static OnnxTensor[] Pool(OnnxCall call)
    {
        if (call[0].Shape is not { Length: > 2 } shape || call.Ints("kernel_shape") is not { } kernel)
            return [];
        var spatial = Slide(call, shape, Array.ConvertAll(kernel, size => (long?)size));
        if (call.IsDoubtful)
            return [];
        var output = new OnnxTensor([shape[0], shape[1], .. spatial]);
        return [output, output];
    }

    public static OnnxTensor[] GlobalPool(OnnxCall call) => call[0].Shape is { Length: > 1 } shape
        ? [new([shape[0], shape[1], .. Enumerable.Repeat((long?)1, shape.Length - 2)])]
        : [];

    /// <summary>Output = stride × (input - 1) + output padding + dilation × (kernel - 1) + 1 - padding.</summary>
    public static OnnxTensor[] TransposedConvolution(OnnxCall call)
    {
        if (call[0].Shape is not { Length: > 2 } shape || call[1].Shape is not { } weight)
            return [];
        var axes = shape.Length - 2;
        call.Require(weight.Length == shape.Length);
        if (call.IsDoubtful)
            return [];
        var (strides, dilations) = (PerAxis(call, "strides", axes), PerAxis(call, "dilations", axes));
        var more = call.Ints("output_padding") ?? new long[axes];
        var pads = call.Ints("pads") ?? new long[2 * axes];
        var sizes = call.Ints("output_shape");
        var padding = call.Text("auto_pad", "NOTSET");
        call.Require(more.Length == axes && pads.Length == 2 * axes && (sizes is null || sizes.Length == axes));
        call.Require(shape[1] is null || weight[0] is null || shape[1] == weight[0]);
        if (call.IsDoubtful)
            return [];
        var output = new long?[axes];
        for (var i = 0; i < axes; i++)
        {
            var whole = (strides[i] * (shape[i + 2] - 1)) + more[i] + ((dilations[i] * (weight[i + 2] - 1)) + 1);
            output[i] = sizes?[i] ?? padding switch
            {
                "NOTSET" or "" => whole - pads[i] - pads[i + axes],
                "VALID" => whole,
                // Versions of ONNX differ in what output padding adds to this.
                "SAME_UPPER" or "SAME_LOWER" when more[i] == 0 => shape[i + 2] * strides[i],
                _ => null,
            };
            call.Require(output[i] is null or >= 0);
        }

        return [new([shape[0], weight[1] * call.Int("group", 1), .. output])];
    }

    /// <summary>Elements of the output × the inputs that each sums up: channels of a group × window.</summary>
    public static long? Count(OnnxCall call, OnnxTensor output) => Count(output, call[1]);

    public static long? QuantizedCount(OnnxCall call, OnnxTensor output) => Count(output, call[3]);

    /// <summary>Elements of the input × the outputs that each adds to.</summary>
    public static long? TransposedCount(OnnxCall call, OnnxTensor output) => Count(call[0], call[1]);

    private static long? Count(OnnxTensor places, OnnxTensor weight) => weight.Shape is { } shape
        ? OnnxTensor.Product([places.Count, .. shape.Skip(1)])
        : null;

    private static OnnxTensor[] Convolve(OnnxCall call, OnnxTensor input, OnnxTensor weight)
    {
        if (input.Shape is not { } shape || weight.Shape is not { } kernel)
            return [];
        call.Require(kernel.Length == shape.Length && shape.Length > 2);
        if (call.IsDoubtful)
            return [];
        call.Require(shape[1] is null || kernel[1] is null || shape[1] == kernel[1] * call.Int("group", 1));
        var window = kernel.Skip(2).ToArray();
        if (call.Ints("kernel_shape") is { } written)
        {
            call.Require(written.Length == window.Length);
            for (var i = 0; i < window.Length && !call.IsDoubtful; i++)
                call.Require((window[i] ?? written[i]) == written[i]);
            window = [.. written];
        }

        var spatial = Slide(call, shape, window);
        return call.IsDoubtful ? [] : [new([shape[0], kernel[0], .. spatial])];
    }

    /// <summary>
    /// Where the window fits: (input + padding - (dilation × (kernel - 1) + 1)) / stride + 1, rounded down, or up with
    /// <c>ceil_mode</c>. With padding "same" it is input / stride, rounded up.
    /// </summary>
    private static long?[] Slide(OnnxCall call, long?[] shape, long?[] kernel)
    {
        var axes = shape.Length - 2;
        var (strides, dilations) = (PerAxis(call, "strides", axes), PerAxis(call, "dilations", axes));
        var padding = call.Text("auto_pad", "NOTSET");
        var pads = call.Ints("pads") ?? new long[2 * axes];
        var roundsUp = call.Flag("ceil_mode");
        call.Require(kernel.Length == axes && kernel.All(size => size is null or > 0));
        call.Require(pads.Length == 2 * axes && pads.All(pad => pad >= 0));
        call.Require(padding is "NOTSET" or "" || pads.All(pad => pad == 0));
        if (call.IsDoubtful)
            return [];
        var output = new long?[axes];
        for (var i = 0; i < axes; i++)
        {
            if (shape[i + 2] is not { } size)
                continue;
            if (padding is "SAME_UPPER" or "SAME_LOWER")
            {
                output[i] = (size + strides[i] - 1) / strides[i];
                continue;
            }

            var room = size + pads[i] + pads[i + axes] - ((dilations[i] * (kernel[i] - 1)) + 1);
            call.Require(padding is "NOTSET" or "" or "VALID" && room is null or >= 0);
            output[i] = ((room + (roundsUp ? strides[i] - 1 : 0)) / strides[i]) + 1;
            // A window must not begin in the padding at the end.
            if (roundsUp && (output[i] - 1) * strides[i] >= size + pads[i])
                output[i]--;
        }

        return output;
    }

    private static long[] PerAxis(OnnxCall call, string attribute, int axes)
    {
        var numbers = call.Ints(attribute) ?? [.. Enumerable.Repeat(1L, axes)];
        call.Require(numbers.Length == axes && numbers.All(number => number > 0));
        return numbers;
    }
}
