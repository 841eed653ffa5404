namespace ParamGen;

/// <summary>Whether a recurrent layer uses cuDNN on a GPU.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</remarks>
public enum UseCudnn
{
    /// <summary>If possible.</summary>
    Auto,

    /// <summary>Always.</summary>
    True,

    /// <summary>Never.</summary>
    False,
}
