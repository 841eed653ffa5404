namespace ParamGen;

/// <summary>How the edges of an input are padded for a sliding window.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras, Conv2D layer</see>.</remarks>
public enum Padding
{
    /// <summary>No padding: n' = ⌊(n - window) / stride⌋ + 1.</summary>
    Valid,

    /// <summary>Padding that is distributed evenly on both sides, so a stride of 1 keeps the size: n' = ⌈n / stride⌉.</summary>
    Same,

    /// <summary>
    /// Padding only at the start, so no output depends on later inputs. Supported only by <see cref="Conv1DAttribute">Conv1D</see>.
    /// </summary>
    Causal,
}
