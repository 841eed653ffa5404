namespace ParamGen;

/// <summary>Cuts numbers off below a threshold and, if asked, above a maximum.</summary>
/// <remarks>
/// Shape: unchanged. No weights. f(x) = maximum for x ≥ maximum, x for threshold ≤ x, slope · (x − threshold) below.
/// Refused: a negative maximum, slope or threshold.
/// <para>Source: <see href="https://keras.io/api/layers/activation_layers/relu/">Keras, ReLU layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10)] [ReLU(MaxValue = 6)]</c> gives (None, 10).</example>
public sealed class ReLUAttribute : LayerAttribute
{
    /// <summary>The largest number that is let through, at least 0. Default: none.</summary>
    public double MaxValue { get; set; } = Unset.Number;

    /// <summary>The slope below the threshold, at least 0. Default: 0.</summary>
    public double NegativeSlope { get; set; }

    /// <summary>Where numbers are cut off, at least 0. Default: 0.</summary>
    public double Threshold { get; set; }
}
