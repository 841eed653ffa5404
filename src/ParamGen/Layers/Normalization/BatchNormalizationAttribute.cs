namespace ParamGen;

/// <summary>Normalises each channel to mean 0 and variance 1 over a batch, then scales it by gamma and moves it by beta.</summary>
/// <remarks>
/// Shape: unchanged. Weights, each with one number a channel: gamma and beta, trainable; moving mean and moving variance, not trainable;
/// with <see cref="Renorm"/> also the moving and the renormalisation's standard deviation and mean, not trainable.
/// Refused: an axis that the input does not have, or whose size is not known.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(26, 26, 16)] [BatchNormalization]</c> has 16 + 16 + 16 + 16 = 64 parameters, 32 of them trainable.</example>
public sealed class BatchNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>The axis of the channels, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;

    /// <summary>How much of the moving statistics each batch leaves as it was. Default: 0.99.</summary>
    public double Momentum { get; set; } = 0.99;

    /// <summary>How the moving mean starts. Default: <see cref="Initializer.Zeros"/>.</summary>
    public Initializer MovingMeanInitializer { get; set; } = Initializer.Zeros;

    /// <summary>The numeric arguments of <see cref="MovingMeanInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? MovingMeanInitializerArguments { get; set; }

    /// <summary>How the moving variance starts. Default: <see cref="Initializer.Ones"/>.</summary>
    public Initializer MovingVarianceInitializer { get; set; } = Initializer.Ones;

    /// <summary>The numeric arguments of <see cref="MovingVarianceInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? MovingVarianceInitializerArguments { get; set; }

    /// <summary>Whether the statistics of a batch are corrected by the moving ones while training. Default: false.</summary>
    public bool Renorm { get; set; }

    /// <summary>The correction's bounds: the largest and the smallest factor, and the largest shift; <see cref="Unset.Number"/> for none. Default: none. Refused: a largest factor below the smallest, a negative shift.</summary>
    public double[]? RenormClipping { get; set; }

    /// <summary>How much of the correction's statistics each batch leaves as it was. Default: 0.99.</summary>
    public double RenormMomentum { get; set; } = 0.99;

    /// <summary>Whether the statistics are gathered over all devices of a distributed training. Default: false.</summary>
    public bool Synchronized { get; set; }
}
