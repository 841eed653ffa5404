using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/layer_normalization/">Keras, LayerNormalization layer</see>.
/// </remarks>
internal sealed class LayerNormalization(LayerNormalizationAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["gamma", "beta"];

    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis, args.Axes);

    public override bool KeepsAxes => true;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => build.Weights.Count == 0
        ? []
        : [Modules.OfWeights(
            build,
            "LayerNorm",
            [(Modules.Weight, "gamma"), (Modules.Bias, "beta")],
            own => NormalizedAxes.InPyTorch(build, own, args.Axes ?? [args.Axis])) with
        {
            Notes = NormalizedAxes.Notes(args.Epsilon),
        }];
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        var x = lowering.Input;
        if ((args.Axes ?? [args.Axis]) is not [var axis] || build.Input.FromStart(axis) != x.Rank - 1)
            return lowering.NotComputed(
                "other axes than the last are not covered",
                args.Axes is null ? nameof(args.Axis) : nameof(args.Axes));
        if (args is not { Scale: true, Center: true, RmsScaling: false })
            return lowering.NotComputed("a layer normalization without scale or center is not covered");
        long[] one = [.. x.Shape.Take(x.Rank - 1), 1];
        long[] row = [.. x.Shape.Take(x.Rank - 1).Select(_ => 1L), x.Last];
        var last = DeviceConstant.Integers(x.Rank - 1);
        // g = γ / √(variance + ε); x · g + (β − mean · g)
        var mean = lowering.Add(Op.Mean, x, one, "moments/mean", [last]);
        var negative = lowering.Add(Op.Neg, mean, one, "Neg");
        var squares = lowering.Add(Op.SquaredDifference, [x, mean], x.Shape, "moments/SquaredDifference");
        var variance = lowering.Add(Op.Mean, squares, one, "moments/variance", [last]);
        var raised = lowering.Add(Op.Add, variance, one, "add", [DeviceConstant.Number(args.Epsilon)]);
        var root = lowering.Add(Op.Rsqrt, raised, one, "Rsqrt");
        var factor = lowering.Add(Op.Mul, root, x.Shape, "mul", [new(row)], ["Reshape"]);
        var moved = lowering.Add(Op.Mul, [negative, factor], x.Shape, "mul_1");
        var term = lowering.Add(Op.Add, moved, x.Shape, "add_1", [new(row)], ["Reshape_1"]);
        var scaled = lowering.Add(Op.Mul, [x, factor], x.Shape, "mul_2");
        return lowering.Add(Op.Add, [scaled, term], x.Shape, "add_2");
    }

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, args.Axis, args.Axes) is not { } axes)
            return;

        // the sizes of the axes in their order
        var shape = new Shape([.. axes.OrderBy(axis => axis).Select(axis => build.Input[axis])]);
        if (args.Scale || args.RmsScaling)
            build.AddWeight("gamma", shape, initializer: args.GammaInitializer, argument: nameof(args.GammaInitializer));
        if (args.Center && !args.RmsScaling)
            build.AddWeight("beta", shape, initializer: args.BetaInitializer, argument: nameof(args.BetaInitializer));
        build.Output(build.Input);
    }
}
