using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_degeneration/">Keras,
/// RandomColorDegeneration layer</see>.
/// </remarks>
internal sealed class RandomColorDegeneration(RandomColorDegenerationAttribute args) : Augmented(args, Factors.Of(args, Bounds.Signed))
{
    public override void Build(LayerBuild build)
    {
        if (!build.HasRank(3, 4))
            return;
        var other = args.DataFormat is DataFormat.ChannelsLast ? DataFormat.ChannelsFirst : DataFormat.ChannelsLast;
        if (Channels(args.DataFormat) is { } channels and not 3)
        {
            Suggestion[] suggestions =
                Channels(other) is 3 ? [Suggestion.Set($"Use {Word.Value(other)}", nameof(args.DataFormat), other)] : [];
            build.Refuse(ShapeRules.PG0250_NotThreeChannels, null, [build.InputName, build.Input, channels], suggestions);
        }

        base.Build(build);

        long? Channels(DataFormat format) => build.Input[format is DataFormat.ChannelsFirst ? -3 : -1];
    }
}
