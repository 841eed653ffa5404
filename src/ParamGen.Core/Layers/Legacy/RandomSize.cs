namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a RandomHeight.</summary>
internal sealed class RandomHeightAttribute : RandomSizeAttribute;

/// <summary>The arguments of a RandomWidth.</summary>
internal sealed class RandomWidthAttribute : RandomSizeAttribute;

/// <summary>The arguments of a layer that makes images larger or smaller at random.</summary>
internal abstract class RandomSizeAttribute : LayerAttribute
{
    public double Factor { get; set; }

    public double[]? FactorRange { get; set; }

    public Interpolation Interpolation { get; set; } = Interpolation.Bilinear;

    public int Seed { get; set; } = Unset.Integer;
}

/// <summary>The arguments of a StochasticDepth.</summary>
internal sealed class StochasticDepthAttribute : LayerAttribute
{
    public double DropPathRate { get; set; }
}

/// <summary>Makes images higher or wider at random, so that the size is not known before.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/preprocessing/image_preprocessing.py">TF-Keras,
/// image preprocessing</see>.
/// </remarks>
internal sealed class RandomSize(bool isHeight) : Layer
{
    public override bool MixesPositions => true;

    // (…, rows, columns, channels), the one or the other unknown
    public override void Build(LayerBuild build)
    {
        if (build.HasRankAtLeast(3))
            build.Output(build.Input.With(isHeight ? -3 : -2, null));
    }
}
