namespace ParamGen;

/// <summary>The initial values of a weight.</summary>
/// <remarks>
/// Fan in is the number of inputs of a weight, and fan out is the number of its outputs.
/// <para>Source: <see href="https://keras.io/api/layers/initializers/">Keras, layer weight initializers</see>.</para>
/// </remarks>
public enum Initializer
{
    /// <summary>A uniform distribution within ±√(6 / (fan in + fan out)).</summary>
    GlorotUniform,

    /// <summary>A normal distribution with variance 2 / (fan in + fan out).</summary>
    GlorotNormal,

    /// <summary>A normal distribution with variance 2 / fan in.</summary>
    HeNormal,

    /// <summary>A uniform distribution within ±√(6 / fan in).</summary>
    HeUniform,

    /// <summary>A normal distribution with variance 1 / fan in.</summary>
    LecunNormal,

    /// <summary>A uniform distribution within ±√(3 / fan in).</summary>
    LecunUniform,

    /// <summary>
    /// A truncated normal distribution with variance scale / fan in. Arguments: the scale (default 1), which must be positive.
    /// </summary>
    VarianceScaling,

    /// <summary>A normal distribution. Arguments: the mean (default 0), the standard deviation (default 0.05).</summary>
    RandomNormal,

    /// <summary>A uniform distribution. Arguments: the minimum (default -0.05), the maximum (default 0.05).</summary>
    RandomUniform,

    /// <summary>
    /// A normal distribution without values beyond two standard deviations. Arguments: the mean (default 0), the standard deviation
    /// (default 0.05).
    /// </summary>
    TruncatedNormal,

    /// <summary>
    /// An orthogonal matrix, multiplied by a gain. Arguments: the gain (default 1). Requires a weight of rank 2 or higher.
    /// </summary>
    Orthogonal,

    /// <summary>The identity matrix, multiplied by a gain. Arguments: the gain (default 1). Requires a weight of rank 2.</summary>
    Identity,

    /// <summary>Every value is 0.</summary>
    Zeros,

    /// <summary>Every value is 1.</summary>
    Ones,

    /// <summary>Every value is a constant. Arguments: the constant (default 0).</summary>
    Constant,

    /// <summary>The transform matrix of a short-time Fourier transform.</summary>
    Stft,
}
