namespace ParamGen;

/// <summary>Computes the mel spectrogram of a signal: how strong each band of frequencies is over time.</summary>
/// <remarks>
/// Input shape: (batch, samples). Output shape: (batch, bands, ⌊(samples + stride + 1) / stride⌋). No weights.
/// Rejected: a sequence that is longer than the transform; a stride of 0; a negative number of bands.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/mel_spectrogram/">Keras, MelSpectrogram
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(16000)] [MelSpectrogram(NumMelBins = 64)]</c> has output shape (None, 64, 32).</example>
public sealed class MelSpectrogramAttribute : LayerAttribute
{
    /// <summary>The number of samples that are transformed at a time. Default: 2048.</summary>
    public int FftLength { get; set; } = 2048;

    /// <summary>The number of samples from one transform to the next. Default: 512. Must not be 0.</summary>
    public int SequenceStride { get; set; } = 512;

    /// <summary>
    /// The number of samples that the window is applied to. Default: not set, <see cref="FftLength"/>. Rejected: more than
    /// <see cref="FftLength"/>.
    /// </summary>
    public int SequenceLength { get; set; } = Unset.Integer;

    /// <summary>
    /// The window. Default: <see cref="WindowFunction.Hann"/>. Rejected: any window except <see cref="WindowFunction.None"/>,
    /// <see cref="WindowFunction.Hann"/> and <see cref="WindowFunction.Hamming"/>.
    /// </summary>
    public WindowFunction Window { get; set; } = WindowFunction.Hann;

    /// <summary>The number of samples per second. Default: 16000.</summary>
    public int SamplingRate { get; set; } = 16000;

    /// <summary>The number of bands. Default: 128. Must not be negative.</summary>
    public int NumMelBins { get; set; } = 128;

    /// <summary>The lowest frequency, in hertz. Default: 20.</summary>
    public double MinFreq { get; set; } = 20;

    /// <summary>The highest frequency, in hertz. Default: not set, half of <see cref="SamplingRate"/>.</summary>
    public double MaxFreq { get; set; } = Unset.Number;

    /// <summary>Whether to give the power in decibels. Default: true.</summary>
    public bool PowerToDb { get; set; } = true;

    /// <summary>How far below the maximum values are cut off, in decibels. Default: 80.</summary>
    public double TopDb { get; set; } = 80;

    /// <summary>The power to which magnitudes are raised. Default: 2.</summary>
    public double MagExp { get; set; } = 2;

    /// <summary>The least power. Default: 1e-10.</summary>
    public double MinPower { get; set; } = 1e-10;

    /// <summary>The power that counts as 0 decibels. Default: 1.</summary>
    public double RefPower { get; set; } = 1;
}
