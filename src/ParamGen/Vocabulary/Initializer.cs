namespace ParamGen;

/// <summary>How a weight starts.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/initializers/">Keras, layer weight initializers</see>.</remarks>
public enum Initializer
{
    /// <summary>Evenly spread within ±√(6 / (inputs + outputs)).</summary>
    GlorotUniform,

    /// <summary>Normally spread, with variance 2 / (inputs + outputs).</summary>
    GlorotNormal,

    /// <summary>Normally spread, with variance 2 / inputs.</summary>
    HeNormal,

    /// <summary>Evenly spread within ±√(6 / inputs).</summary>
    HeUniform,

    /// <summary>Normally spread, with variance 1 / inputs.</summary>
    LecunNormal,

    /// <summary>Evenly spread within ±√(3 / inputs).</summary>
    LecunUniform,

    /// <summary>Spread by the number of inputs; arguments: scale (1).</summary>
    VarianceScaling,

    /// <summary>Normally spread; arguments: mean (0), standard deviation (0.05).</summary>
    RandomNormal,

    /// <summary>Evenly spread; arguments: lowest (-0.05), highest (0.05).</summary>
    RandomUniform,

    /// <summary>Normally spread, with nothing past two standard deviations; arguments: mean (0), standard deviation (0.05).</summary>
    TruncatedNormal,

    /// <summary>An orthogonal matrix, times the argument gain (1). Needs two axes or more.</summary>
    Orthogonal,

    /// <summary>The identity matrix, times the argument gain (1). Needs two axes.</summary>
    Identity,

    /// <summary>0.</summary>
    Zeros,

    /// <summary>1.</summary>
    Ones,

    /// <summary>The argument value (0).</summary>
    Constant,

    /// <summary>The transform of a short-time Fourier analysis.</summary>
    Stft,
}
