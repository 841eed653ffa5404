using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions that give the sizes of a tensor, or that make a tensor of given sizes.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/shape">TensorFlow, shape</see>.</remarks>
internal static class TensorSizes
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("shape", "input, out_type='int32', name=None", Shape),
        OfTensorFlow("compat.v1.shape", "input, name=None, out_type='int32'", Shape),
        // As an operation of TensorFlow 1, which follows the sizes only where all of them are known.
        OfTensorFlow("raw_ops.Shape", "input, out_type='int32'", call =>
            call.Value("input").Shape.IsKnown ? Shape(call) : Shape(call) with { Values = null }),
        .. new[] { "size", "compat.v1.size" }.Select(path => OfTensorFlow(path, "input, out_type='int32', name=None", Size)),
        OfTensorFlow("rank", "input, name=None", call => Number(call.Value("input").Shape.Rank)),
        OfTensorFlow("fill", "dims, value, name=None, layout=None", call => Made(call, "dims", call.Value("value").Type)),
        .. new[] { "ones", "zeros" }.Select(path => OfTensorFlow(path, "shape, dtype='float32', name=None, layout=None", call =>
            Made(call, "shape", call.Arg("dtype").AsType("dtype") ?? Element.Float32))),
        OfTensorFlow("sequence_mask", "lengths, maxlen=None, dtype='bool', name=None", Mask),
    ];

    private static Operand.Tensor Shape(OperatorCall call)
    {
        var shape = call.Value("input").Shape;
        return new(new(shape.Rank), call.Arg("out_type").AsType("out_type") ?? ElementType.Int32) { Values = shape.Dims };
    }

    private static Operand.Tensor Size(OperatorCall call) => Number(call.Value("input").Shape.Size);

    private static Operand.Tensor Number(long? value) => new(new(), ElementType.Int32) { Values = new long?[] { value } };

    private static Operand.Tensor Made(OperatorCall call, string name, ElementType type) => new(new(call.Arg(name).Sizes(name)), type);

    /// <summary>The longest of the lengths is not known, unless it is said.</summary>
    private static Operand.Tensor Mask(OperatorCall call) => new(
        call.Value("lengths").Shape.Then(call.Gives("maxlen") ? call.Arg("maxlen").AsInteger("maxlen") : null),
        call.Arg("dtype").AsType("dtype") ?? ElementType.Bool);
}
