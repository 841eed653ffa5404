namespace ParamGen;

/// <summary>Scales each sample to a norm of 1 over one axis or several.</summary>
/// <remarks>
/// Shape: unchanged. No weights. Refused: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/unit_normalization/">Keras, UnitNormalization layer</see>.</para>
/// </remarks>
/// <example><c>[Input(64)] [UnitNormalization]</c> gives (None, 64).</example>
public sealed class UnitNormalizationAttribute : LayerAttribute
{
    /// <summary>The axis over which the norm is taken, the batch axis being 0; counted from the end when negative. Default: -1, the last.</summary>
    public int Axis { get; set; } = -1;

    /// <summary><see cref="Axis"/>, several.</summary>
    public int[]? Axes { get; set; }
}
