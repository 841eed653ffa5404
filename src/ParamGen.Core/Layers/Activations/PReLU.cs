using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Activations;

/// <remarks>Source: <see href="https://keras.io/api/layers/activation_layers/prelu/">Keras, PReLU layer</see>.</remarks>
internal sealed class PReLU(PReLUAttribute args) : ActivationFunction
{
    public override IEnumerable<string> WeightPaths => ["alpha"];

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        [Modules.OfWeights(build, "PReLU", [(Modules.Weight, "alpha")], own => [new(Modules.Product(own))])];
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        long[] slopes = [.. lowering.Input.Shape.Skip(1).Select((size, i) => args.SharedAxes?.Contains(i + 1) is true ? 1 : size)];
        if (args.SharedAxes?.Any(axis => axis < 1) is true)
            return lowering.NotComputed("shared axes that are counted from the end are not covered", nameof(args.SharedAxes));
        return lowering.Add(Op.PRelu, lowering.Input, lowering.Input.Shape, "Relu", [new(slopes)], ["ReadVariableOp"]);
    }

    public override void Build(LayerBuild build)
    {
        var slopes = build.Input.Sample;
        foreach (var axis in args.SharedAxes ?? [])
        {
            // Keras takes 1 from the axis and asks the sample's sizes: there -1 is the last but one, and 0 the last.
            if (!slopes.HasAxis((long)axis - 1))
            {
                Refuse(build, axis);
                return;
            }

            slopes = slopes.With(axis - 1, 1);
        }

        // one slope for each of a sample's numbers, or for all along a shared axis
        build.AddWeight("alpha", slopes, initializer: args.AlphaInitializer, argument: nameof(args.AlphaInitializer));
        build.Output(build.Input);
    }

    private void Refuse(LayerBuild build, int axis)
    {
        Shape sample = build.Input.Sample;
        int[] left = [.. args.SharedAxes!.Where(shared => sample.HasAxis((long)shared - 1))];
        var mended = left.Length == 0
            ? Suggestion.Reset("Share no axis", nameof(args.SharedAxes))
            : Suggestion.Set($"Share {string.Join(", ", left)} only", nameof(args.SharedAxes), new EquatableArray<int>(left));
        build.Refuse(
            ShapeRules.PG0206_AxisOutOfRange,
            nameof(args.SharedAxes),
            [build.InputName, build.Input, axis, 1 - sample.Rank, sample.Rank],
            mended);
    }
}
