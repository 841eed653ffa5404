namespace ParamGen;

/// <summary>Computes the spectrogram of a signal by a short-time Fourier transform, with kernels that can be trained.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, steps', frequencies · channels), where steps' follows from the padding as
/// for a convolution with a kernel of <see cref="FrameLength"/> and a stride of <see cref="FrameStep"/>, and there are
/// <see cref="FftLength"/> / 2 + 1 frequencies, twice as many with <see cref="SpectrogramMode.Stft"/>. With <see cref="ExpandDims"/>:
/// (batch, steps', frequencies, channels).
/// Weights: a kernel of shape (frame length, 1, <see cref="FftLength"/> / 2 + 1) for the real part and one for the imaginary part; only one
/// of them with <see cref="SpectrogramMode.Real"/> and <see cref="SpectrogramMode.Imag"/>.
/// Rejected: an input whose rank is not 3, whose channels are unknown, or that is shorter than a frame; a frame that is not positive; a
/// step that is not between 1 and the length of the frame; a transform that is shorter than the frame.
/// <para>Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/">Keras, audio preprocessing
/// layers</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(16000, 1)] [STFTSpectrogram(FrameLength = 256, FftLength = 512)]</c> has 2 · 256 × 1 × 257 = 131,584 parameters and output
/// shape (None, 124, 257).
/// </example>
public sealed class STFTSpectrogramAttribute : LayerAttribute
{
    /// <summary>What the output holds. Default: <see cref="SpectrogramMode.Log"/>.</summary>
    public SpectrogramMode Mode { get; set; }

    /// <summary>The number of samples of a frame. Default: 256. Must be positive.</summary>
    public int FrameLength { get; set; } = 256;

    /// <summary>
    /// The number of samples from one frame to the next. Default: not set, half of <see cref="FrameLength"/>. Must be at least 1 and at
    /// most <see cref="FrameLength"/>.
    /// </summary>
    public int FrameStep { get; set; } = Unset.Integer;

    /// <summary>
    /// The number of samples of a transform: a frame, padded with zeros. Default: not set, the smallest power of two that is not below
    /// <see cref="FrameLength"/>. Must be at least <see cref="FrameLength"/>.
    /// </summary>
    public int FftLength { get; set; } = Unset.Integer;

    /// <summary>The window. Default: <see cref="WindowFunction.Hann"/>.</summary>
    public WindowFunction Window { get; set; } = WindowFunction.Hann;

    /// <summary>Whether the window is periodic rather than symmetric. Default: false.</summary>
    public bool Periodic { get; set; }

    /// <summary>How the window is scaled. Default: <see cref="SpectrumScaling.Density"/>.</summary>
    public SpectrumScaling Scaling { get; set; } = SpectrumScaling.Density;

    /// <summary>
    /// How the ends of the signal are padded. Default: <see cref="Padding.Valid"/>. Rejected: <see cref="Padding.Causal"/>.
    /// </summary>
    public Padding Padding { get; set; }

    /// <summary>Whether frequencies and channels are two axes, as for an image, instead of one. Default: false.</summary>
    public bool ExpandDims { get; set; }

    /// <summary>The position of the channel axis. Default: <see cref="DataFormat.ChannelsLast"/>.</summary>
    public DataFormat DataFormat { get; set; }
}
