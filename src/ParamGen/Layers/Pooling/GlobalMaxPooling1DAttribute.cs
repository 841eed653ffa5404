namespace ParamGen;

/// <summary>Keeps the maximum of each channel over the spatial axis.</summary>
/// <remarks>
/// Input shape: (batch, steps, channels). Output shape: (batch, channels), or (batch, 1, channels) with
/// <see cref="GlobalPoolingAttribute.KeepDims"/>. No weights.
/// Rejected: an input whose rank is not 3.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_max_pooling1d/">Keras, GlobalMaxPooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [GlobalMaxPooling1D]</c> has output shape (None, 64).</example>
public sealed class GlobalMaxPooling1DAttribute : GlobalPoolingAttribute;
