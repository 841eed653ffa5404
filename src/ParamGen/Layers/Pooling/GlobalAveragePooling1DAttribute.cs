namespace ParamGen;

/// <summary>Keeps the average of each channel over the spatial axis.</summary>
/// <remarks>
/// Shape: (batch, steps, channels) to (batch, channels), or (batch, 1, channels) with <see cref="GlobalPoolingAttribute.Keepdims"/>.
/// No weights. Refused: an input of another rank than 3.
/// <para>Source: <see href="https://keras.io/api/layers/pooling_layers/global_average_pooling1d/">Keras, GlobalAveragePooling1D layer</see>.</para>
/// </remarks>
/// <example><c>[Input(100, 64)] [GlobalAveragePooling1D]</c> gives (None, 64).</example>
public sealed class GlobalAveragePooling1DAttribute : GlobalPoolingAttribute;
