using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Convolution;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/group_normalization/">Keras, GroupNormalization layer</see>.
/// </remarks>
internal sealed class GroupNormalization(GroupNormalizationAttribute a) : Layer
{
    /// <summary>As many groups as channels: instance normalisation.</summary>
    private const int EachChannel = -1;

    public override AxisArgument? Normalizes => AxisArgument.Of(a.Axis);

    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check)
    {
        if (a.Groups != EachChannel)
            check.Positive(nameof(a.Groups), a.Groups);
    }

    public override IEnumerable<string> WeightPaths => ["gamma", "beta"];

    public override void Build(LayerBuild build)
    {
        if (build.Axis(nameof(a.Axis), a.Axis) is not { } axis)
            return;
        if (build.Input[axis] is not { } channels)
        {
            build.Refuse(
                ShapeRules.PG0202_UnknownSize,
                nameof(a.Axis),
                ["gamma", new Shape([null]), build.InputName, build.Input],
                [.. InputSuggestions.GiveSizes(build, build.Inbound[0], new([null]))]);
            return;
        }

        var groups = a.Groups == EachChannel ? channels : a.Groups;
        if (channels < groups || (groups > 0 && channels % groups != 0))
        {
            build.Refuse(
                ShapeRules.PG0204_ChannelsNotDivisibleByGroups,
                nameof(a.Groups),
                ConvolutionChecks.Split(build.InputName, channels, groups),
                Divisors.Nearest(channels, a.Groups, nameof(a.Groups)));
            return;
        }

        // one number a channel
        if (a.Scale)
            build.AddWeight("gamma", new(channels), initializer: a.GammaInitializer, argument: nameof(a.GammaInitializer));
        if (a.Center)
            build.AddWeight("beta", new(channels), initializer: a.BetaInitializer, argument: nameof(a.BetaInitializer));
        build.Output(build.Input);
    }
}
