using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/softmax/">Keras, Softmax layer</see>.</remarks>
internal sealed class Softmax(SoftmaxAttribute args) : ActivationFunction
{
    private readonly int[] axes = args.Axes ?? [args.Axis];

    public override Activation? OutputActivation => Activation.Softmax;

    // Over other axes than the last it compares positions.
    public override bool MixesPositions => axes.Any(axis => axis != -1);

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        var input = lowering.Input;
        if (axes is not [var written] || build.Input.FromStart(written) is var axis && axis < 1)
            return lowering.NotComputed("a softmax over several axes is not covered", nameof(args.Axes));
        if (axis == input.Rank - 1)
            return ActivationLowering.Apply(lowering, input, Activation.Softmax, argument: null);
        // The axis changes places with the last one, and back.
        long[] order = [.. Enumerable.Range(0, input.Rank)];
        (order[axis], order[input.Rank - 1]) = (input.Rank - 1, axis);
        long[] swapped = [.. order.Select(place => input.Shape[(int)place])];
        var before = lowering.Add(Op.Transpose, input, swapped, "transpose", [DeviceConstant.Integers(order)]);
        var softmax = ActivationLowering.Apply(lowering, before, Activation.Softmax, argument: null);
        return lowering.Add(Op.Transpose, softmax, input.Shape, "transpose_1", [DeviceConstant.Integers(order)]);
    }
}
