using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/group_normalization/">Keras, GroupNormalization layer</see>.
/// </remarks>
internal sealed class GroupNormalization(GroupNormalizationAttribute args) : Layer
{
    /// <summary>As many groups as channels: instance normalisation.</summary>
    private const int EachChannel = -1;

    public override AxisArgument? Normalizes => AxisArgument.Of(args.Axis);

    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check)
    {
        if (args.Groups != EachChannel)
            check.Positive(nameof(args.Groups), args.Groups);
    }

    public override IEnumerable<string> WeightPaths => ["gamma", "beta"];

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => build.Weights.Count == 0
        ? []
        : [Modules.OfWeights(build, "GroupNorm or InstanceNorm", [(Modules.Weight, "gamma"), (Modules.Bias, "beta")]) with
        {
            Notes = NormalizedAxes.Notes(args.Epsilon),
        }];

    public override void Build(LayerBuild build)
    {
        if (build.Axis(nameof(args.Axis), args.Axis) is not { } axis)
            return;
        if (build.Input[axis] is not { } channels)
        {
            build.Refuse(
                ShapeRules.PG0202_UnknownSize,
                nameof(args.Axis),
                ["gamma", new Shape([null]), build.InputName, build.Input],
                [.. InputSuggestions.GiveSizes(build, build.Inbound[0], new([null]))]);
            return;
        }

        var groups = args.Groups == EachChannel ? channels : args.Groups;
        if (channels < groups || (groups > 0 && channels % groups != 0))
        {
            build.Refuse(
                ShapeRules.PG0204_ChannelsNotDivisibleByGroups,
                nameof(args.Groups),
                ConvolutionChecks.Split(build.InputName, channels, groups),
                Divisors.Nearest(channels, args.Groups, nameof(args.Groups)));
            return;
        }

        // one number a channel
        if (args.Scale)
            build.AddWeight("gamma", new(channels), initializer: args.GammaInitializer, argument: nameof(args.GammaInitializer));
        if (args.Center)
            build.AddWeight("beta", new(channels), initializer: args.BetaInitializer, argument: nameof(args.BetaInitializer));
        build.Output(build.Input);
    }
}
