using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>A layer that brings images to a size.</summary>
/// <param name="height">The rows.</param>
/// <param name="width">The columns.</param>
/// <param name="format">Where the channels stand.</param>
/// <param name="anyRank">Whether images may stand in an input of any more axes.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/">Keras, Resizing layer</see>.</remarks>
internal sealed class Sized(int height, int width, DataFormat format, bool anyRank = false) : Layer
{
    public override void Check(ArgumentCheck check)
    {
        check.Positive("Height", height);
        check.Positive("Width", width);
    }

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (input.Rank < 3 || (input.Rank > 4 && !anyRank))
        {
            build.Refuse(ShapeRules.PG0201_WrongRank, null, ["an image of 3 axes or a batch of them", build.InputName, input]);
            return;
        }

        // The rows and columns, behind the channels or before them.
        var (rows, columns) = format is DataFormat.ChannelsFirst ? (-2, -1) : (-3, -2);
        build.Output(input.With(rows, height).With(columns, width));
    }
}
