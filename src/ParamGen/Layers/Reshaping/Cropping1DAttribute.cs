namespace ParamGen;

/// <summary>Cuts off the start and the end of a sequence.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, steps − start − end, channels). No weights.
/// Refused: an input of another rank than 3; a cropping below 0; one that leaves nothing.
/// <para>Source: <see href="https://keras.io/api/layers/reshaping_layers/cropping1d/">Keras, Cropping1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(10, 8)] [Cropping1D(2, 1)]</c> gives (None, 7, 8).</example>
public sealed class Cropping1DAttribute : LayerAttribute
{
    /// <summary>Cuts off the given margins.</summary>
    /// <param name="cropping">One number for both ends, or start and end. Default: 1.</param>
    public Cropping1DAttribute(params int[] cropping) => Cropping = cropping;

    /// <summary>One number for both ends, or start and end. Default: 1. Refused: less than 0; as much as the axis is long.</summary>
    public int[] Cropping { get; }
}
