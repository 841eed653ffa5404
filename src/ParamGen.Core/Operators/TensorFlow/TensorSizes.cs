using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that give the sizes of a tensor, or that make a tensor of given sizes.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/shape">TensorFlow, shape</see>.</remarks>
internal static class TensorSizes
{
    /// <summary>What stands before the path of a function that is called in a model within another.</summary>
    public const string Nested = "nested.";

    /// <summary>The most numbers of a row that are followed: no tensor has more axes.</summary>
    private const int MaxNumbers = 254;

    public static readonly IReadOnlyList<Operator> Operators =
    [
        .. Shapes("", whole => whole),
        // A model that is called as a layer is one graph of TensorFlow, which follows less than layer after layer.
        .. Shapes(Nested, _ => null),
        // As an operation of TensorFlow 1.
        OfTensorFlow("raw_ops.Shape", "input, out_type='int32'", call => Shape(call, open => open with { IsPart = true })),
        .. new[] { "size", "compat.v1.size" }.Select(path => OfTensorFlow(path, "input, out_type='int32', name=None", call =>
            Number(call, call.Value("input").Shape.IsKnown ? call.Value("input").Shape.Size : null))),
        OfTensorFlow("rank", "input, name=None", call => new(new(), ElementType.Int32)
        {
            Known = new(new long?[] { call.Value("input").Shape.Rank }),
        }),
        OfTensorFlow("fill", "dims, value, name=None, layout=None", call => Made(call, "dims", call.Value("value").Type)),
        .. new[] { "ones", "zeros" }.Select(path => OfTensorFlow(path, "shape, dtype='float32', name=None, layout=None", Made)),
        .. new[] { "random.normal", "random.truncated_normal" }.Select(path =>
            OfTensorFlow(path, "shape, mean=0.0, stddev=1.0, dtype='float32', seed=None, name=None", Made)),
        OfTensorFlow("random.uniform", "shape, minval=0, maxval=None, dtype='float32', seed=None, name=None", Made),
        OfTensorFlow("range", "start, limit=None, delta=1, dtype=None, name='range'", Range),
        OfTensorFlow("sequence_mask", "lengths, maxlen=None, dtype='bool', name=None", Mask),
    ];

    private static IEnumerable<Operator> Shapes(string before, Func<KnownNumbers, KnownNumbers?> open) =>
    [
        OfTensorFlow(before + "shape", "input, out_type='int32', name=None", call => Shape(call, open)),
        OfTensorFlow(before + "compat.v1.shape", "input, name=None, out_type='int32'", call => Shape(call, open)),
    ];

    /// <param name="call">The call.</param>
    /// <param name="open">What is known of sizes not all of which are known.</param>
    private static Operand.Tensor Shape(OperatorCall call, Func<KnownNumbers, KnownNumbers?> open)
    {
        var shape = call.Value("input").Shape;
        var type = call.Arg("out_type").AsType("out_type") ?? ElementType.Int32;
        var known = new KnownNumbers(shape.Dims);
        return new(new(shape.Rank), type) { Known = type.Single is not Element.Int32 ? null : shape.IsKnown ? known : open(known) };
    }

    private static Operand.Tensor Number(OperatorCall call, long? value)
    {
        var type = call.Arg("out_type").AsType("out_type") ?? ElementType.Int32;
        return new(new(), type) { Known = value is null || type.Single is not Element.Int32 ? null : new(new[] { value }) };
    }

    private static Operand.Tensor Made(OperatorCall call) => Made(call, "shape", call.TypeIn("dtype"));

    private static Operand.Tensor Made(OperatorCall call, string name, ElementType type) => new(new(call.Sizes(name)), type);

    /// <summary>⌈(limit − start) / delta⌉ numbers; a single argument is the limit.</summary>
    private static Operand.Tensor Range(OperatorCall call)
    {
        string[] names = call.Gives("limit") ? ["start", "limit", "delta"] : ["start", "delta"];
        var type = call.TypeOf(NumberKind.Real, names);
        if (call.Gives("dtype"))
            type = call.Arg("dtype").AsType("dtype") ?? type;
        if (names.Any(name => !call.Value(name).Type.OnTensorFlow.IsInteger()))
            return new(new((long?)null), call.Gives("dtype") ? type : throw new Refusal("counts in steps that are no whole numbers"));
        var (start, limit) = call.Gives("limit") ? (call.Number("start"), call.Number("limit")) : (0, call.Number("start"));
        if (start is not { } first || limit is not { } last || call.Number("delta") is not { } step)
            return new(new((long?)null), type);
        var count = Math.Max(0, -Axes.FloorDivide(first - last, step));
        return new(new(count), type)
        {
            Known = count <= MaxNumbers && type.Single is Element.Int32
                ? new(Enumerable.Range(0, (int)count).Select(i => (long?)(first + (i * step))).ToArray())
                : null,
        };
    }

    /// <summary>The longest of the lengths is not known, unless it is said.</summary>
    private static Operand.Tensor Mask(OperatorCall call) => new(
        call.Value("lengths", NumberKind.Integer).Shape.Then(call.Gives("maxlen") ? call.Number("maxlen") : null),
        call.Arg("dtype").AsType("dtype") ?? ElementType.Bool);
}
