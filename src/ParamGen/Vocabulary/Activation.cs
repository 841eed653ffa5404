namespace ParamGen;

/// <summary>The function that a layer applies to what it has computed.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/activations/">Keras, layer activation functions</see>.</remarks>
public enum Activation
{
    /// <summary>x: nothing is applied.</summary>
    Linear,

    /// <summary>max(0, x).</summary>
    Relu,

    /// <summary>x above 0, 0.2 · x below.</summary>
    LeakyRelu,

    /// <summary>min(max(0, x), 6).</summary>
    Relu6,

    /// <summary>Probabilities over the last axis: eˣ, divided by their sum.</summary>
    Softmax,

    /// <summary>x above 0, eˣ − 1 below, continuously differentiable.</summary>
    Celu,

    /// <summary>x above 0, eˣ − 1 below.</summary>
    Elu,

    /// <summary>1.0507 · x above 0, 1.7581 · (eˣ − 1) below: keeps mean and variance.</summary>
    Selu,

    /// <summary>ln(1 + eˣ).</summary>
    Softplus,

    /// <summary>x / (1 + |x|).</summary>
    Softsign,

    /// <summary>(x + √(x² + 4)) / 2.</summary>
    Squareplus,

    /// <summary>x moved towards 0 by 0.5, and 0 within.</summary>
    SoftShrink,

    /// <summary>0 up to -1, (x + 1)² / 4 up to 1, x beyond.</summary>
    SparsePlus,

    /// <summary>x / (1 + e⁻ˣ).</summary>
    Silu,

    /// <summary>Another name of <see cref="Silu"/>.</summary>
    Swish,

    /// <summary>x · Φ(x), with the normal distribution's Φ.</summary>
    Gelu,

    /// <summary>The first half of the last axis, gated by the sigmoid of the second half.</summary>
    Glu,

    /// <summary>The hyperbolic tangent.</summary>
    Tanh,

    /// <summary>x − tanh(x).</summary>
    TanhShrink,

    /// <summary>x above 0, 0 below.</summary>
    Threshold,

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    Sigmoid,

    /// <summary>0 up to -1, (x + 1) / 2 up to 1, 1 beyond.</summary>
    SparseSigmoid,

    /// <summary>eˣ.</summary>
    Exponential,

    /// <summary>min(max(0, x / 6 + 0.5), 1).</summary>
    HardSigmoid,

    /// <summary>x · hard sigmoid(x).</summary>
    HardSilu,

    /// <summary>Another name of <see cref="HardSilu"/>.</summary>
    HardSwish,

    /// <summary>min(max(-1, x), 1).</summary>
    HardTanh,

    /// <summary>x outside -0.5 to 0.5, 0 within.</summary>
    HardShrink,

    /// <summary>x · tanh(ln(1 + eˣ)).</summary>
    Mish,

    /// <summary>The logarithm of <see cref="Softmax"/>.</summary>
    LogSoftmax,

    /// <summary>The logarithm of <see cref="Sigmoid"/>.</summary>
    LogSigmoid,

    /// <summary>Probabilities over the last axis, many of them 0.</summary>
    Sparsemax,
}
