namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators whose output comes from attributes, or from the shape of an input.</summary>
internal static class OnnxSources
{
    public static OnnxTensor[] Constant(OnnxCall call)
    {
        if ((call.Tensor("value") ?? call.Tensor("sparse_value")) is { } tensor)
            return [OnnxTensor.Of(tensor)];
        if (call.HasAttribute("value_int"))
            return [OnnxTensor.Scalar(call.Int("value_int", 0))];
        if (call.Ints("value_ints") is { } numbers)
            return [new([numbers.Length], Array.ConvertAll(numbers, number => (long?)number))];
        if (call.Floats("value_floats") is { } floats)
            return [new([floats.Count], floats.Map(Whole), isReal: true)];
        return call.HasAttribute("value_float") || call.HasAttribute("value_string") ? [new([], isReal: true)] : [];
    }

    /// <summary>A number without a fraction; null for any other.</summary>
    public static long? Whole(double number) => Math.Abs(number) <= 1 << 24 && number == Math.Floor(number) ? (long)number : null;

    public static OnnxTensor[] ConstantOfShape(OnnxCall call)
    {
        if (call.Numbers("shape", 0, since: 1) is not { } shape)
            return [];
        call.Require(shape.All(size => size is null or >= 0));
        if (call.IsDoubtful)
            return [];
        if (call.Tensor("value") is not { } value)
            return [OnnxTensor.Build(shape, isReal: true, _ => 0)];
        var element = OnnxTensor.Of(value);
        return [element.Build(shape, _ => element.Single)];
    }

    /// <summary>The sizes of the axes from start to end.</summary>
    public static OnnxTensor[] Shape(OnnxCall call)
    {
        if (call[0].Shape is not { } shape)
            return [];
        var rank = shape.Length;
        var (start, end) = call.Opset < 15 ? (0, rank) : (Place(call.Int("start", 0)), Place(call.Int("end", rank)));
        return [OnnxTensor.Vector([.. shape.Skip(start).Take(end - start)])];

        int Place(long axis) => (int)Math.Max(0, Math.Min(axis < 0 ? axis + rank : axis, rank));
    }

    public static OnnxTensor[] Size(OnnxCall call) => [OnnxTensor.Scalar(call[0].Count)];

    /// <summary>How many steps fit: (limit - start) / step, rounded up.</summary>
    public static OnnxTensor[] Range(OnnxCall call)
    {
        if (call[0].Single is not { } start || call[1].Single is not { } limit || call[2].Single is not { } step)
            return [new([null])];
        call.Require(step != 0);
        if (call.IsDoubtful)
            return [];
        var (length, stride) = step > 0 ? (limit - start, step) : (start - limit, -step);
        var count = length <= 0 ? 0 : ((length - 1) / stride) + 1;
        return [call[0].Build([count], at => start + (at[0] * step))];
    }

    public static OnnxTensor[] Random(OnnxCall call) =>
        call.Ints("shape") is { } shape ? [new(Array.ConvertAll(shape, size => (long?)size))] : [];

    public static OnnxTensor[] Multinomial(OnnxCall call) => [new([call[0].Size(0), call.Int("sample_size", 1)])];

    public static OnnxTensor[] Scalar(OnnxCall call) => call.IsDoubtful ? [] : [new([])];
}
