namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that work element by element, with broadcasting where there are several inputs.</summary>
internal static class OnnxElementwise
{
    /// <summary>Whole numbers up to this one are exact in 32 bits of floating point.</summary>
    private const long LargestExact = 1 << 24;

    private const int Float = 1, Int32 = 6, Int64 = 7, Bool = 9, Double = 11;

    /// <summary>The first output has the shape of the first input.</summary>
    public static OnnxTensor[] Same(OnnxCall call) => [new(call[0].Shape)];

    /// <summary>So have all outputs.</summary>
    public static OnnxTensor[] SameForAll(OnnxCall call) => [.. Enumerable.Repeat(new OnnxTensor(call[0].Shape), Math.Min(call.OutputCount, 8))];

    public static OnnxTensor[] Identity(OnnxCall call) => [call[0]];

    /// <summary>Values are whole numbers, which these do not change.</summary>
    public static OnnxTensor[] Round(OnnxCall call) => [call[0]];

    public static OnnxTensor[] Negate(OnnxCall call) => [call[0].Build(call[0].Shape, at => -call[0].At(at))];

    public static OnnxTensor[] Absolute(OnnxCall call) =>
        [call[0].Build(call[0].Shape, at => call[0].At(at) is { } value ? Math.Abs(value) : null)];

    public static OnnxTensor[] Not(OnnxCall call) =>
        [call[0].Build(call[0].Shape, at => call[0].At(at) is { } value ? value == 0 ? 1 : 0 : null)];

    public static OnnxTensor[] QuantizeLinear(OnnxCall call) => [new(call[0].Shape), new([]), new([])];

    public static OnnxTensor[] Cast(OnnxCall call) => [call.Int("to", 0) switch
    {
        Int64 => new(call[0].Shape, call[0].Values),
        Int32 => new(call[0].Shape, Within(call[0].Values, int.MaxValue)),
        Float or Double => new(call[0].Shape, Within(call[0].Values, LargestExact), isReal: true),
        Bool => OnnxTensor.Build(call[0].Shape, false, at => call[0].At(at) is { } value ? value == 0 ? 0 : 1 : null),
        _ => new(call[0].Shape),
    }];

    /// <summary>Two or more inputs. Before version 7, the others had to fit the first.</summary>
    public static OnnxTensor[] Broadcast(OnnxCall call)
    {
        if (call.Opset < 7)
            return [new(call[0].Shape)];
        var all = call.Inputs().ToArray();
        if (Broadcast(call, all.Select(input => input.Shape)) is not { } shape)
            return [];
        if (all.Any(input => input.Values is null))
            return [new(shape)];
        var isReal = all.Any(input => input.IsReal);
        var isFlag = call.Name is "Equal" or "Less" or "LessOrEqual" or "Greater" or "GreaterOrEqual" or "And" or "Or" or "Xor";
        return [OnnxTensor.Build(shape, isReal && !isFlag, at =>
        {
            var result = all[0].At(at);
            for (var i = 1; i < all.Length; i++)
                result = Combine(call, result, all[i].At(at), isReal);
            return result;
        })];
    }

    public static OnnxTensor[] Where(OnnxCall call)
    {
        if (Broadcast(call, call.Inputs().Select(input => input.Shape)) is not { } shape)
            return [];
        var (condition, yes, no) = (call[0], call[1], call[2]);
        return [OnnxTensor.Build(shape, yes.IsReal, at => condition.At(at) is { } flag
            ? (flag != 0 ? yes : no).At(at)
            : yes.At(at) is { } value && value == no.At(at) ? value : null)];
    }

    /// <summary>
    /// The shape that several are broadcast to; null where a rank is not known. A size that is not known gives way to one other than
    /// 1; two sizes other than 1 that differ are a doubt.
    /// </summary>
    public static long?[]? Broadcast(OnnxCall call, IEnumerable<long?[]?> shapes)
    {
        long?[] result = [];
        foreach (var shape in shapes)
        {
            if (shape is null)
                return null;
            var (longer, shorter) = shape.Length > result.Length ? (shape, result) : (result, shape);
            result = [.. longer];
            for (var i = 1; i <= shorter.Length; i++)
                result[result.Length - i] = Broadcast(call, longer[longer.Length - i], shorter[shorter.Length - i]);
        }

        return call.IsDoubtful ? null : result;
    }

    public static long? Broadcast(OnnxCall call, long? one, long? other)
    {
        if (one == other || other == 1)
            return one;
        if (one == 1)
            return other;
        call.Require(one is null || other is null);
        return one ?? other;
    }

    private static long?[]? Within(long?[]? values, long most) =>
        values?.Select(value => value >= -most && value <= most ? value : null).ToArray();

    private static long? Combine(OnnxCall call, long? left, long? right, bool isReal)
    {
        if (left is not { } a || right is not { } b)
            return null;
        var result = call.Name switch
        {
            "Add" or "Sum" => a + b,
            "Sub" => a - b,
            "Mul" => a * b,
            "Div" when b == 0 || (isReal && a % b != 0) => null,
            "Div" => a / b,
            "Mod" when b == 0 || isReal => null,
            "Mod" when call.Flag("fmod") || a % b == 0 || a < 0 == b < 0 => a % b,
            "Mod" => (a % b) + b,
            "Min" => Math.Min(a, b),
            "Max" => Math.Max(a, b),
            "Equal" => a == b ? 1 : 0,
            "Less" => a < b ? 1 : 0,
            "LessOrEqual" => a <= b ? 1 : 0,
            "Greater" => a > b ? 1 : 0,
            "GreaterOrEqual" => a >= b ? 1 : 0,
            "And" => a != 0 && b != 0 ? 1 : 0,
            "Or" => a != 0 || b != 0 ? 1 : 0,
            "Xor" => a != 0 != (b != 0) ? 1 : 0,
            _ => (long?)null,
        };
        return isReal && Math.Abs(result ?? 0) > LargestExact ? null : result;
    }
}
