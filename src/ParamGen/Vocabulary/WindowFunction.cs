namespace ParamGen;

/// <summary>How the samples of a frame are weighted before it is transformed.</summary>
/// <remarks>
/// <see cref="MelSpectrogramAttribute">MelSpectrogram</see> takes <see cref="None"/>, <see cref="Hann"/> and <see cref="Hamming"/>,
/// <see cref="STFTSpectrogramAttribute">STFTSpectrogram</see> all of them: the windows of SciPy that need no parameter.
/// <para>Source:
/// <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/">Keras, audio preprocessing layers</see>.</para>
/// </remarks>
public enum WindowFunction
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The Hann window, a raised cosine.</summary>
    Hann,

    /// <summary>The Hamming window, a raised cosine that does not fall to zero.</summary>
    Hamming,

    /// <summary>The modified Bartlett-Hann window.</summary>
    Barthann,

    /// <summary>The Bartlett window, a triangle with zeros at its ends.</summary>
    Bartlett,

    /// <summary>The Blackman window.</summary>
    Blackman,

    /// <summary>The Blackman-Harris window of four terms.</summary>
    BlackmanHarris,

    /// <summary>The Bohman window.</summary>
    Bohman,

    /// <summary>A rectangle: every value counts the same.</summary>
    Boxcar,

    /// <summary>Half a wave of a cosine.</summary>
    Cosine,

    /// <summary>The exponential window.</summary>
    Exponential,

    /// <summary>The flat-top window.</summary>
    Flattop,

    /// <summary>The Lanczos window.</summary>
    Lanczos,

    /// <summary>The Nuttall window of four terms.</summary>
    Nuttall,

    /// <summary>The Parzen window.</summary>
    Parzen,

    /// <summary>The Taylor window.</summary>
    Taylor,

    /// <summary>A triangle without zeros at its ends.</summary>
    Triang,

    /// <summary>The Tukey window, a rectangle with tapered ends.</summary>
    Tukey,
}
