using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/rms_normalization/">Keras, RMSNormalization layer</see>.
/// </remarks>
internal sealed class RMSNormalization(RMSNormalizationAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["scale"];

    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis, args.Axes);

    public override bool KeepsAxes => true;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        [Modules.OfWeights(
            build,
            "RMSNorm",
            [(Modules.Weight, "scale")],
            own => NormalizedAxes.InPyTorch(build, own, args.Axes ?? [args.Axis]))];

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, args.Axis, args.Axes) is null)
            return;
        // the sizes of the axes, which Keras orders as they are written: -1 before 1
        int[] axes = args.Axes ?? [args.Axis];
        build.AddWeight("scale", new Shape([.. axes.OrderBy(axis => axis).Select(axis => build.Input[axis])]));
        build.Output(build.Input);
    }
}
