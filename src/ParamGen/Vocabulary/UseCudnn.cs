namespace ParamGen;

/// <summary>Whether a recurrent layer uses a graphics card's own routine.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</remarks>
public enum UseCudnn
{
    /// <summary>Where it can be.</summary>
    Auto,

    /// <summary>Always.</summary>
    True,

    /// <summary>Never.</summary>
    False,
}
