namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Operators that work element by element, with broadcasting where there are several inputs.</summary>
internal static class OnnxElementwise
{
    /// <summary>Whole numbers up to this one are exact in 32 bits of floating point.</summary>
    private const long LargestExact = 1 << 24;

    /// <summary>What becomes of two whole numbers.</summary>
    private static readonly Dictionary<string, Func<long, long, long?>> combined = new(StringComparer.Ordinal)
    {
        ["Add"] = (a, b) => a + b,
        ["Sum"] = (a, b) => a + b,
        ["Sub"] = (a, b) => a - b,
        ["Mul"] = (a, b) => a * b,
        ["Div"] = (a, b) => b == 0 ? null : a / b,
        ["Mod"] = (a, b) => b == 0 ? null : a % b == 0 || a < 0 == b < 0 ? a % b : (a % b) + b,
        ["Min"] = (a, b) => Math.Min(a, b),
        ["Max"] = (a, b) => Math.Max(a, b),
        ["Equal"] = (a, b) => a == b ? 1 : 0,
        ["Less"] = (a, b) => a < b ? 1 : 0,
        ["LessOrEqual"] = (a, b) => a <= b ? 1 : 0,
        ["Greater"] = (a, b) => a > b ? 1 : 0,
        ["GreaterOrEqual"] = (a, b) => a >= b ? 1 : 0,
        ["And"] = (a, b) => a != 0 && b != 0 ? 1 : 0,
        ["Or"] = (a, b) => a != 0 || b != 0 ? 1 : 0,
        ["Xor"] = (a, b) => a != 0 != (b != 0) ? 1 : 0,
    };

    private const int Float = 1, Int32 = 6, Int64 = 7, Bool = 9, Double = 11;

    /// <summary>The first output has the shape of the first input.</summary>
    public static OnnxTensor[] Same(OnnxCall call) => [new(call[0].Shape)];

    /// <summary>So have all outputs.</summary>
    public static OnnxTensor[] SameForAll(OnnxCall call) =>
        [.. Enumerable.Repeat(new OnnxTensor(call[0].Shape), Math.Min(call.OutputCount, 8))];

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
        call.Require(all.Length >= (call.Name is "Max" or "Mean" or "Min" or "Sum" ? 1 : 2));
        if (call.IsDoubtful || Broadcast(call, Array.ConvertAll(all, input => input.Shape)) is not { } shape)
            return [];
        if (Array.Exists(all, input => input.Values is null) || !combined.TryGetValue(call.Name, out var combine))
            return [new(shape)];
        if (call.Name == "Mod" && call.Flag("fmod"))
            combine = (a, b) => b == 0 ? null : a % b;
        var isReal = Array.Exists(all, input => input.IsReal);
        if (isReal && call.Name is "Div")
            combine = (a, b) => b == 0 || a % b != 0 ? null : a / b;
        if (isReal && call.Name is "Mod")
            return [new(shape)];
        var isFlag = call.Name is "Equal" or "Less" or "LessOrEqual" or "Greater" or "GreaterOrEqual" or "And" or "Or" or "Xor";
        return [OnnxTensor.Build(shape, isReal && !isFlag, at =>
        {
            var result = all[0].At(at);
            for (var i = 1; i < all.Length; i++)
                result = result is { } a && all[i].At(at) is { } b ? combine(a, b) : null;
            return isReal && !isFlag && result is not (>= -LargestExact and <= LargestExact) ? null : result;
        })];
    }

    public static OnnxTensor[] Where(OnnxCall call)
    {
        call.Require(call.Inputs().Count() == 3);
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
            if (result.Length == 0)
            {
                result = shape;
                continue;
            }

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
}
