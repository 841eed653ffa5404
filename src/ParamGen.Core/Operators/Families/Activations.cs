using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Activations as operators: they keep shape and type, and one halves an axis.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/nn/">Keras, neural network ops</see>.</remarks>
internal static class Activations
{
    public static readonly OperatorFamily Family = new("Activations",
    [
        .. All(
            "ops.nn",
            [
                "Relu", "Relu6", "Sigmoid", "SparseSigmoid", "Softplus", "Softsign", "SparsePlus", "Silu", "LogSigmoid", "HardSigmoid",
                "HardSilu", "Selu", "TanhShrink", "HardTanh",
            ],
            "",
            "x",
            Same),
        .. All("ops.nn", ["SoftShrink", "HardShrink"], "threshold=0.5", "x", Same),
        .. All("ops.nn", ["Elu", "Celu"], "alpha=1.0", "x", Same),
        One("ops.nn", "Gelu", "approximate=True", "x", Same),
        One("ops.nn", "LeakyRelu", "negative_slope=0.2", "x", Same),
        One("ops.nn", "Squareplus", "b=4", "x", Same),
        One("ops.nn", "Threshold", "threshold, default_value", "x", Same),
        .. All("ops.nn", ["Softmax", "LogSoftmax"], "axis=-1", "x", OverAxes),
        One("ops.nn", "Sparsemax", "axis=-1", "x", OverAxis),
        One("ops.nn", "Glu", "axis=-1", "x", Halved),
        One("activations.activations", "ReLU", "negative_slope=0.0, max_value=None, threshold=0.0", "x", Same),
        One("activations.activations", "Mish", "", "x", Same),
    ]);

    private static Operand.Tensor Same(OperatorCall call) => call.Input;

    /// <summary>Over one axis or several, or over all for None.</summary>
    private static Operand.Tensor OverAxes(OperatorCall call)
    {
        if (call.Setting("axis") is not Operand.None and var axis)
            axis.AxesOf("axis", call.Input.Shape.Rank);
        return call.Input;
    }

    private static Operand.Tensor OverAxis(OperatorCall call)
    {
        call.Setting("axis").Axis("axis", call.Input.Shape.Rank);
        return call.Input;
    }

    /// <summary>Half of an axis is a gate for the other half.</summary>
    private static Operand.Tensor Halved(OperatorCall call)
    {
        var shape = call.Input.Shape;
        var axis = call.Setting("axis").Axis("axis", shape.Rank);
        if (shape[axis] % 2 is not (null or 0))
            throw new Refusal($"halves axis {axis}, but its size in {shape} is odd");
        return call.Input with { Shape = shape.With(axis, shape[axis] / 2) };
    }
}
