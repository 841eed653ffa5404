namespace ParamGen;

/// <summary>Scales each sample to a norm of 1 along one or more axes.</summary>
/// <remarks>
/// Output shape: same as the input. No weights.
/// Rejected: an axis that the input does not have.
/// <para>Source: <see href="https://keras.io/api/layers/normalization_layers/unit_normalization/">Keras, UnitNormalization
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(64)] [UnitNormalization]</c> has output shape (None, 64).</example>
public sealed class UnitNormalizationAttribute : LayerAttribute
{
    /// <summary>
    /// The axis of the norm; the batch axis is 0, and negative axes count from the end. Default: -1, the last axis. Rejected: an axis that
    /// the input does not have.
    /// </summary>
    public int Axis { get; set; } = -1;

    /// <summary>
    /// The axes of the norm, if there are several; the batch axis is 0, and negative axes count from the end. Default: <see cref="Axis"/>
    /// alone. Rejected: an axis that the input does not have. Cannot be combined with <see cref="Axis"/>.
    /// </summary>
    public int[]? Axes { get; set; }
}
