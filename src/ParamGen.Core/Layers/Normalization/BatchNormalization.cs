using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization layer</see>.
/// </remarks>
internal sealed class BatchNormalization(BatchNormalizationAttribute args) : Layer
{
    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis);

    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check)
    {
        if (!args.Renorm || args.RenormClipping is not { } clipping)
            return;
        if (clipping.Length != 3)
            Refuse(
                $"there must be 3 values, the maximum factor, the minimum factor and the maximum shift, but the number of values is "
                    + $"{clipping.Length}");
        else if (clipping[0] < clipping[1])
            Refuse("the maximum factor is below the minimum factor; swap them");
        else if (clipping[2] < 0)
            Refuse("the maximum shift is negative");

        void Refuse(string text) =>
            check.Refuse(
                ArgumentRules.PG0114_RenormClipping,
                nameof(args.RenormClipping),
                [text],
                [.. Mended(clipping), Suggestion.Reset(nameof(args.RenormClipping))]);
    }

    /// <summary>The largest factor first, and a shift without its sign.</summary>
    private static IEnumerable<Suggestion> Mended(double[] clipping)
    {
        if (clipping is not [var one, var other, var shift] || clipping.Any(double.IsNaN))
            yield break;
        double[] mended = [Math.Max(one, other), Math.Min(one, other), Math.Abs(shift)];
        yield return Suggestion.Set(
            nameof(BatchNormalizationAttribute.RenormClipping),
            new EquatableArray<double>(mended));
    }

    public override IEnumerable<string> WeightPaths =>
        ["gamma", "beta", "moving_mean", "moving_variance", "moving_stddev", "renorm_mean", "renorm_stddev"];

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        if (args.Renorm || build.Named("moving_mean") is not { } mean)
            return base.PyTorchModules(build, style);
        var module = Modules.OfWeights(build, "BatchNorm", [
            (Modules.Weight, "gamma"),
            (Modules.Bias, "beta"),
            ("running_mean", "moving_mean"),
            ("running_var", "moving_variance"),
        ]);
        // A scale of ones and a shift of zeros may stand in the file all the same.
        var form = module.Forms[0];
        string[] unused = [.. new[] { Modules.Weight, Modules.Bias }.Where(member => form.Find(member) is null)];
        return [module with
        {
            Optional = new([
                new("num_batches_tracked", default, default(EquatableArray<string>)),
                .. unused.Select(member => new ModuleMember(member, mean.Sizes, default(EquatableArray<string>)) { TakenAxes = new(0) }),
            ]),
            Notes = NormalizedAxes.Notes(args.Epsilon),
        }];
    }
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        var input = lowering.Input;
        if (build.Input.FromStart(args.Axis) != input.Rank - 1)
            return lowering.NotComputed("another axis than the last is not covered", nameof(args.Axis));
        if (args is { Renorm: true })
            return lowering.NotComputed("renormalization is not covered", nameof(args.Renorm));
        // x · factor + term, one of each for a channel
        string[] statistics = ["Cast", "Cast_1", "Cast_2", "Cast_3"];
        var scaled = lowering.Add(Op.MulConstant, input, input.Shape, "batchnorm/mul_1", [new([input.Last])], statistics);
        return lowering.Add(Op.AddConstant, scaled, input.Shape, "batchnorm/add_1", [new([input.Last])]);
    }

    public override void Build(LayerBuild build)
    {
        if (build.Axis(nameof(args.Axis), args.Axis) is not { } axis)
            return;

        // one number a channel, for each weight
        Shape channels = new(build.Input[axis]);
        if (args.Scale)
            build.AddWeight("gamma", channels, initializer: args.GammaInitializer, argument: nameof(args.GammaInitializer));
        if (args.Center)
            build.AddWeight("beta", channels, initializer: args.BetaInitializer, argument: nameof(args.BetaInitializer));
        build.AddWeight("moving_mean", channels, trainable: false, args.MovingMeanInitializer, nameof(args.MovingMeanInitializer));
        build.AddWeight(
            "moving_variance",
            channels,
            trainable: false,
            args.MovingVarianceInitializer,
            nameof(args.MovingVarianceInitializer));
        if (args.Renorm)
        {
            build.AddWeight("moving_stddev", channels, trainable: false);
            build.AddWeight("renorm_mean", channels, trainable: false);
            build.AddWeight("renorm_stddev", channels, trainable: false);
        }

        build.Output(build.Input);
    }
}
