namespace ParamGen;

/// <summary>Normalizes each channel to mean 0 and variance 1 over a batch, then scales it by gamma and shifts it by beta.</summary>
/// <remarks>
/// Output shape: same as the input.
/// Weights, each with one value per channel: gamma and beta, which are trainable; the moving mean and the moving variance, which are not.
/// With <see cref="Renorm"/>, also a moving standard deviation and the mean and standard deviation of the renormalization, which are not
/// trainable.
/// Rejected: an axis that the input does not have or whose size is unknown.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(26, 26, 16)] [BatchNormalization]</c> has 16 + 16 + 16 + 16 = 64 parameters, 32 of them trainable.</example>
public sealed class BatchNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>
    /// The axis of the channels; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis. Rejected: an axis
    /// that the input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;

    /// <summary>The momentum of the moving statistics: the fraction that each batch leaves unchanged. Default: 0.99.</summary>
    public double Momentum { get; set; } = 0.99;

    /// <summary>
    /// The initializer of the moving mean. Default: <see cref="Initializer.Zeros"/>. Rejected: an initializer that does not support the
    /// rank of the weight.
    /// </summary>
    public Initializer MovingMeanInitializer { get; set; } = Initializer.Zeros;

    /// <summary>
    /// The numeric arguments of <see cref="MovingMeanInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values
    /// than the initializer has arguments.
    /// </summary>
    public double[]? MovingMeanInitializerArguments { get; set; }

    /// <summary>
    /// The initializer of the moving variance. Default: <see cref="Initializer.Ones"/>. Rejected: an initializer that does not support the
    /// rank of the weight.
    /// </summary>
    public Initializer MovingVarianceInitializer { get; set; } = Initializer.Ones;

    /// <summary>
    /// The numeric arguments of <see cref="MovingVarianceInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values
    /// than the initializer has arguments.
    /// </summary>
    public double[]? MovingVarianceInitializerArguments { get; set; }

    /// <summary>
    /// Whether to use batch renormalization, which corrects the statistics of a batch with the moving statistics during training. Default:
    /// false.
    /// </summary>
    public bool Renorm { get; set; }

    /// <summary>
    /// The bounds of the renormalization: the maximum and the minimum factor, and the maximum shift; <see cref="Unset.Number"/> for no
    /// bound. Default: no bounds. Must have three values. Rejected: a maximum factor below the minimum; a negative shift.
    /// </summary>
    public double[]? RenormClipping { get; set; }

    /// <summary>The momentum of the renormalization statistics: the fraction that each batch leaves unchanged. Default: 0.99.</summary>
    public double RenormMomentum { get; set; } = 0.99;

    /// <summary>Whether to synchronize the statistics over all devices in distributed training. Default: false.</summary>
    public bool Synchronized { get; set; }

    /// <summary>
    /// The name of the layer that outputs the mask: which positions to include in the statistics. It does not change the counts. Default:
    /// not set, the mask that comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
