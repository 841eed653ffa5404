namespace ParamGen;

/// <summary>How the window of a spectrogram is scaled.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/">Keras, audio preprocessing layers</see>.
/// </remarks>
public enum SpectrumScaling
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>To a power density: by the root of the sum of its squares.</summary>
    Density,

    /// <summary>To a power spectrum: by the sum of its values.</summary>
    Spectrum,
}
