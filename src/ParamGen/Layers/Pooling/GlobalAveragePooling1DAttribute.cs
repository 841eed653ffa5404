namespace ParamGen;

/// <summary>Averages each channel over the spatial axis.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, channels), or (batch, 1, channels) with
/// <see cref="GlobalPoolingAttribute.KeepDims"/>. No weights.
/// Rejected: an input whose rank is not 3.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling1d/">Keras, GlobalAveragePooling1D
/// layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [GlobalAveragePooling1D]</c> has output shape (None, 64).</example>
public sealed class GlobalAveragePooling1DAttribute : GlobalPoolingAttribute
{
    /// <summary>
    /// The name of the layer that outputs the mask: which steps to average. It does not change the counts. Default: not set, the mask that
    /// comes with the input, if any. Rejected: a name that no layer has.
    /// </summary>
    public string? Mask { get; set; }
}
