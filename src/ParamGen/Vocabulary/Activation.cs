namespace ParamGen;

/// <summary>An activation function.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/activations/">Keras, layer activation functions</see>.</remarks>
public enum Activation
{
    /// <summary>x: no activation.</summary>
    Linear,

    /// <summary>max(0, x).</summary>
    Relu,

    /// <summary>x for x ≥ 0, 0.2 · x otherwise.</summary>
    LeakyRelu,

    /// <summary>min(max(0, x), 6).</summary>
    Relu6,

    /// <summary>Probabilities over the last axis: eˣ divided by the sum of all eˣ.</summary>
    Softmax,

    /// <summary>x for x ≥ 0, eˣ - 1 otherwise; continuously differentiable.</summary>
    Celu,

    /// <summary>x for x ≥ 0, eˣ - 1 otherwise.</summary>
    Elu,

    /// <summary>1.0507 · x for x ≥ 0, 1.7581 · (eˣ - 1) otherwise; preserves mean and variance.</summary>
    Selu,

    /// <summary>ln(1 + eˣ).</summary>
    Softplus,

    /// <summary>x / (1 + |x|).</summary>
    Softsign,

    /// <summary>(x + √(x² + 4)) / 2.</summary>
    Squareplus,

    /// <summary>x - 0.5 for x > 0.5, x + 0.5 for x &lt; -0.5, 0 otherwise.</summary>
    SoftShrink,

    /// <summary>0 for x ≤ -1, x for x ≥ 1, (x + 1)² / 4 otherwise.</summary>
    SparsePlus,

    /// <summary>x / (1 + e⁻ˣ).</summary>
    Silu,

    /// <summary>Another name for <see cref="Silu"/>.</summary>
    Swish,

    /// <summary>x · Φ(x), where Φ is the cumulative distribution function of the standard normal distribution.</summary>
    Gelu,

    /// <summary>The first half of the last axis, multiplied by the sigmoid of the second half.</summary>
    Glu,

    /// <summary>The hyperbolic tangent.</summary>
    Tanh,

    /// <summary>x - tanh(x).</summary>
    TanhShrink,

    /// <summary>x for x > 0, 0 otherwise.</summary>
    Threshold,

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    Sigmoid,

    /// <summary>0 for x ≤ -1, 1 for x ≥ 1, (x + 1) / 2 otherwise.</summary>
    SparseSigmoid,

    /// <summary>eˣ.</summary>
    Exponential,

    /// <summary>min(max(0, x / 6 + 0.5), 1).</summary>
    HardSigmoid,

    /// <summary>x · hard sigmoid(x).</summary>
    HardSilu,

    /// <summary>Another name for <see cref="HardSilu"/>.</summary>
    HardSwish,

    /// <summary>min(max(-1, x), 1).</summary>
    HardTanh,

    /// <summary>x for |x| > 0.5, 0 otherwise.</summary>
    HardShrink,

    /// <summary>x · tanh(ln(1 + eˣ)).</summary>
    Mish,

    /// <summary>The logarithm of <see cref="Softmax"/>.</summary>
    LogSoftmax,

    /// <summary>The logarithm of <see cref="Sigmoid"/>.</summary>
    LogSigmoid,

    /// <summary>Probabilities over the last axis, many of which are 0.</summary>
    Sparsemax,
}
