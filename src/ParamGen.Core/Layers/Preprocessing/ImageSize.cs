using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>Gives images a new size.</summary>
/// <param name="args">The arguments.</param>
/// <param name="of">Which inputs are images, and where their rows stand.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/">Keras, image preprocessing layers</see>.
/// </remarks>
internal sealed class ImageSize(ImageSizeAttribute args, ImageAxes of) : Layer
{
    public override int? SpatialAxes => 2;

    public override DataFormat? Format => args.DataFormat;

    // To the size that the image has already.
    public override bool HasNoEffect(LayerBuild build) => build.GivesItsInput;

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(args.Height), args.Height);
        check.NotNegative(nameof(args.Width), args.Width);
    }

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // Rows and columns stand before the channels, or behind them.
        var before = args.DataFormat is DataFormat.ChannelsFirst ? 1 : 0;
        var rows = of switch
        {
            // A batch axis stands before the image; without four axes there is none.
            ImageAxes.FromTheStart => input.Rank == 4 ? 1 + before : before,
            _ => input.Rank - 3 + before,
        };
        var hasRank = of switch
        {
            ImageAxes.OneOrBatch => build.HasRank(3, 4),
            ImageAxes.FromTheEnd => build.HasRankAtLeast(3 - before),
            _ => build.HasRankAtLeast(2 + before),
        };
        if (hasRank)
            build.Output(input.With(rows, args.Height).With(rows + 1, args.Width));
    }
}

/// <summary>Which inputs are images, and where their rows stand.</summary>
internal enum ImageAxes
{
    /// <summary>An image of three axes, or a batch of them.</summary>
    OneOrBatch,

    /// <summary>Whatever stands before the image, its axes are the last ones.</summary>
    FromTheEnd,

    /// <summary>Four axes are a batch, any other count is one image, whose axes are the first ones.</summary>
    FromTheStart,
}
