using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/relu/">Keras, ReLU layer</see>.</remarks>
internal sealed class ReLU(ReLUAttribute args) : ActivationFunction
{
    public override Activation? OutputActivation =>
        args is not { NegativeSlope: 0, Threshold: 0 } ? null
        : double.IsNaN(args.MaxValue) ? Activation.Relu
        : args.MaxValue == 6 ? Activation.Relu6
        : null;

    public override void Check(ArgumentCheck check)
    {
        // Not set is not a number, and no less than 0.
        check.NotNegative(nameof(args.MaxValue), args.MaxValue);
        check.NotNegative(nameof(args.NegativeSlope), args.NegativeSlope);
        check.NotNegative(nameof(args.Threshold), args.Threshold);
    }

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (args.Threshold != 0)
            return lowering.NotComputed("a threshold is not covered", nameof(args.Threshold));
        var isSloped = args.NegativeSlope != 0;
        if (double.IsNaN(args.MaxValue))
            return isSloped ? lowering.AddLeakyRelu(lowering.Input, args.NegativeSlope) : Apply(Activation.Relu);
        if (isSloped)
            return lowering.NotComputed("a slope together with a maximum is not covered", nameof(args.NegativeSlope));
        if (args.MaxValue == 6)
            return Apply(Activation.Relu6);
        if (args.MaxValue is 0 or 1)
            return lowering.NotComputed("a maximum of 0 or 1 is not covered", nameof(args.MaxValue));
        // min(x, maximum), and then what is above 0
        var clipped = lowering.Add(Op.Minimum, lowering.Input, lowering.Input.Shape, "Minimum", [DeviceConstant.Number(args.MaxValue)]);
        return lowering.AddSeparateRectifier(clipped);

        DeviceTensor Apply(Activation activation) => ActivationLowering.Apply(lowering, lowering.Input, activation, argument: null);
    }
}
