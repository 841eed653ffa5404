namespace ParamGen;

/// <summary>What a spectrogram holds for each time and frequency.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/">Keras, audio preprocessing layers</see>.
/// </remarks>
public enum SpectrogramMode
{
    /// <summary>The logarithm of the magnitude.</summary>
    Log,

    /// <summary>The magnitude.</summary>
    Magnitude,

    /// <summary>The power spectral density.</summary>
    Psd,

    /// <summary>The real part.</summary>
    Real,

    /// <summary>The imaginary part.</summary>
    Imag,

    /// <summary>The phase.</summary>
    Angle,

    /// <summary>The real part and the imaginary part, one after the other: twice as many values.</summary>
    Stft,
}
