using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers;

/// <summary>Activations as operators of TensorFlow Lite.</summary>
internal static class ActivationLowering
{
    /// <summary>Those that are one operator, with TensorFlow's name of the node.</summary>
    private static readonly Dictionary<Activation, (string Kind, string Part)> single = new()
    {
        [Activation.Relu] = (Op.Relu, "Relu"),
        [Activation.Relu6] = (Op.Relu6, "Relu6"),
        [Activation.Sigmoid] = (Op.Logistic, "Sigmoid"),
        [Activation.Tanh] = (Op.Tanh, "Tanh"),
        [Activation.Softmax] = (Op.Softmax, "Softmax"),
        [Activation.LogSoftmax] = (Op.LogSoftmax, "log_softmax"),
        [Activation.Elu] = (Op.Elu, "Elu"),
        [Activation.Exponential] = (Op.Exp, "exponential"),
        [Activation.Gelu] = (Op.Gelu, "gelu"),
        [Activation.HardSilu] = (Op.HardSwish, "Relu6"),
        [Activation.HardSwish] = (Op.HardSwish, "Relu6"),
    };

    /// <summary>The slope of the activation that goes by the word.</summary>
    private const double UsualSlope = 0.2;

    /// <param name="lowering">The call of the layer.</param>
    /// <param name="input">What the activation is applied to.</param>
    /// <param name="activation">The activation.</param>
    /// <param name="argument">The argument that names it; null where the layer is the activation.</param>
    public static DeviceTensor Apply(LayerLowering lowering, DeviceTensor input, Activation activation, string? argument)
    {
        if (activation is Activation.Linear)
            return input;
        if (single.TryGetValue(activation, out var op))
            return lowering.Add(op.Kind, input, input.Shape, op.Part);
        switch (activation)
        {
            case Activation.LeakyRelu:
                return lowering.AddLeakyRelu(input, UsualSlope);
            case Activation.Silu or Activation.Swish:
                // x · sigmoid(x)
                var sigmoid = lowering.Add(Op.Logistic, input, input.Shape, "Sigmoid");
                return lowering.Add(Op.Mul, [input, sigmoid], input.Shape, "mul");
            case Activation.HardSigmoid:
                // min(max(x + 3, 0), 6) · 1/6
                var moved = lowering.AddScalar(Op.AddConstant, input, "add", DeviceConstant.Number(3));
                var clipped = lowering.Add(Op.Relu6, moved, input.Shape, "Relu6");
                return lowering.AddScalar(Op.MulConstant, clipped, "truediv", DeviceConstant.Number(6));
            case Activation.Selu:
                return NotCovered("needs SELECT, which TensorFlow Lite Micro does not have");
            case Activation.Softplus or Activation.Mish:
                return NotCovered("needs EXP, which TensorFlow Lite Micro does not have for int8");
            default:
                return NotCovered("is not covered");
        }

        DeviceTensor NotCovered(string why) =>
            lowering.NotComputed(Phrase.Of($"the activation {Word.Of(activation)} {why}"), argument);
    }
}
